package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;
import tenken.assessment.FollowUpQuestion;
import tenken.catalog.Region;
import tenken.exchange.words.Words;
import tenken.web.pages.check.Report;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole of a draft: what it is about, how far each page is, and what is found so far. */
@Controller
class OverviewController {

  private static final int MOST_QUESTIONS = 8;

  private final OpenDrafts drafts;

  OverviewController(OpenDrafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping("/work/drafts/{id}")
  String overview(@PathVariable String id, HttpServletRequest request, Model model) {
    return show(drafts.open(CallerToken.caller(), id), request, model);
  }

  /** Saves for which services the draft is, and whether there are any in the EU. */
  @PostMapping("/work/drafts/{id}/header")
  String header(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String services,
      @RequestParam(defaultValue = "false") boolean noEu,
      HttpServletRequest request,
      Model model) {
    OpenDraft draft = drafts.open(CallerToken.caller(), id);
    ObjectNode document = (ObjectNode) draft.draft().document().deepCopy();
    document.remove(List.of("services", "absent"));
    ArrayNode named = document.arrayNode();
    services.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(named::add);
    if (!named.isEmpty()) {
      document.set("services", named);
    }
    if (noEu) {
      ObjectNode absent = document.putArray("absent").addObject();
      absent.putArray("regions").add(Region.EU.name());
      absent.put("reason", "EU圏ではサービスを提供していない");
    }
    var faults = draft.pack().reader().read(document).faults();
    if (faults.isEmpty()) {
      drafts.write(CallerToken.caller(), draft, document);
      return "redirect:/work/drafts/" + id;
    }
    model.addAttribute("refused", faults.get(0).text().in(Languages.of(request)));
    return show(draft, request, model);
  }

  static String show(OpenDraft draft, HttpServletRequest request, Model model) {
    model.addAttribute("draft", draft);
    if (!draft.faults().isEmpty()) {
      return "work/draft";
    }
    Assessment assessment = draft.assessment();
    CellsAsked asked = draft.asked();
    Map<String, FormPage> pages = FormPage.of(draft.sheet(), draft.pack().pack());
    Words words = new Words(draft.pack().pack(), Languages.of(request));
    model.addAttribute(
        "progress",
        pages.values().stream().map(page -> Progress.of(page, asked, draft.answers())).toList());
    model.addAttribute("first", first(assessment, pages));
    model.addAttribute("report", Report.of(assessment, draft.pack().pack(), words));
    model.addAttribute("noEu", noEu(draft));
    return "work/draft";
  }

  private static boolean noEu(OpenDraft draft) {
    return draft.answers().absent().stream()
        .anyMatch(each -> each.services().isEmpty() && each.regions().equals(Set.of(Region.EU)));
  }

  private static List<First> first(Assessment assessment, Map<String, FormPage> pages) {
    return assessment.followUpQuestions().stream()
        .filter(question -> question.because() == FollowUpQuestion.Because.UNKNOWN)
        .flatMap(question -> first(question, pages).limit(1))
        .limit(MOST_QUESTIONS)
        .toList();
  }

  private static Stream<First> first(FollowUpQuestion question, Map<String, FormPage> pages) {
    String field = question.asks().get(0).field();
    return pages.values().stream()
        .flatMap(
            page ->
                page.parts().stream()
                    .filter(part -> part.fields().stream().anyMatch(f -> f.name().equals(field)))
                    .map(part -> new First(question.text(), page.id(), part.number())));
  }
}
