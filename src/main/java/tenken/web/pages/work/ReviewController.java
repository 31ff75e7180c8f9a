package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.exchange.dto.LanguageDto;
import tenken.exchange.dto.TableFormatDto;
import tenken.exchange.words.Words;
import tenken.web.api.TablesApi;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** All that is written in a draft, for others of the house to look through. */
@Controller
class ReviewController {

  private final OpenDrafts drafts;
  private final TablesApi tables;

  ReviewController(OpenDrafts drafts, TablesApi tables) {
    this.drafts = drafts;
    this.tables = tables;
  }

  @GetMapping("/work/drafts/{id}/review")
  String review(@PathVariable String id, HttpServletRequest request, Model model) {
    OpenDraft draft = drafts.open(CallerToken.caller(), id);
    if (!draft.faults().isEmpty()) {
      return "redirect:/work/drafts/" + id;
    }
    Words words = new Words(draft.pack().pack(), Languages.of(request));
    model.addAttribute("draft", draft);
    model.addAttribute("parts", Written.of(draft, words));
    return "work/review";
  }

  /** The same as a file, with internal notes only where that is asked for. */
  @GetMapping("/work/drafts/{id}/table")
  ResponseEntity<Resource> table(
      @PathVariable String id,
      @RequestParam TableFormatDto format,
      @RequestParam(defaultValue = "false") boolean notes,
      HttpServletRequest request) {
    LanguageDto language = LanguageDto.valueOf(Languages.of(request).name());
    return tables.getDraftTable(id, format, language, notes);
  }
}
