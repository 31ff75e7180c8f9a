package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.submission.Submission;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** What an operator submitted, year by year: to be read again, and what changed. */
@Controller
class PastController {

  private final PastYears years;
  private final PastPages pages;

  PastController(PastYears years, PastPages pages) {
    this.years = years;
    this.pages = pages;
  }

  @GetMapping("/work/years")
  String years(Model model) {
    model.addAttribute("years", years.of(CallerToken.caller()));
    return "work/years";
  }

  /** A submission as a whole: its versions, its pages, and what changed since the year before. */
  @GetMapping("/work/years/{id}")
  String year(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer version,
      HttpServletRequest request,
      Model model) {
    List<PastPart> parts = read(id, version, request, model);
    Map<FormPage, List<PastPart>> byPage =
        parts.stream()
            .collect(
                Collectors.groupingBy(PastPart::page, LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("pages", byPage);
    model.addAttribute(
        "parts",
        parts.stream().map(PastPart::changed).filter(part -> !part.lines().isEmpty()).toList());
    return "work/year";
  }

  /** A page of a submission, with all its answers. */
  @GetMapping("/work/years/{id}/pages/{page}")
  String page(
      @PathVariable String id,
      @PathVariable String page,
      @RequestParam(required = false) @Nullable Integer version,
      HttpServletRequest request,
      Model model) {
    List<PastPart> parts = read(id, version, request, model);
    List<PastPart> these = parts.stream().filter(each -> each.page().id().equals(page)).toList();
    if (these.isEmpty()) {
      throw new Denied(Denied.Reason.NOT_FOUND);
    }
    model.addAttribute("page", these.get(0).page());
    model.addAttribute("pages", parts.stream().map(PastPart::page).distinct().toList());
    model.addAttribute("parts", these);
    return "work/year-page";
  }

  private List<PastPart> read(
      String id, @Nullable Integer version, HttpServletRequest request, Model model) {
    Caller caller = CallerToken.caller();
    PastYear year = years.get(caller, id);
    Submission.Version shown =
        year.version(version).orElseThrow(() -> new Denied(Denied.Reason.NOT_FOUND));
    List<PastPart> parts = pages.read(caller, year, shown.version(), Languages.of(request));
    model.addAttribute("year", year);
    model.addAttribute("shown", shown);
    model.addAttribute("before", years.before(caller, year.sheet()).orElse(null));
    return parts;
  }
}
