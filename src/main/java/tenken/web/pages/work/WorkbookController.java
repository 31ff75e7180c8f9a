package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tenken.round.Denied;
import tenken.round.submission.RoundDocuments;
import tenken.web.api.WorkbooksApi;
import tenken.web.security.CallerToken;
import tools.jackson.databind.JsonNode;

/** A draft as an Excel workbook: to be filled in elsewhere, and taken back whole or not at all. */
@Controller
class WorkbookController {

  private final OpenDrafts drafts;
  private final RoundDocuments documents;
  private final WorkbooksApi workbooks;

  WorkbookController(OpenDrafts drafts, RoundDocuments documents, WorkbooksApi workbooks) {
    this.drafts = drafts;
    this.documents = documents;
    this.workbooks = workbooks;
  }

  @GetMapping("/work/drafts/{id}/workbook.xlsx")
  ResponseEntity<Resource> file(@PathVariable String id) {
    return workbooks.getDraftWorkbook(id, null);
  }

  /** Saves what a workbook says, if nothing is wrong with it and nobody wrote meanwhile. */
  @PostMapping("/work/drafts/{id}/workbook")
  String take(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam int version,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next)
      throws IOException {
    OpenDraft draft = drafts.open(CallerToken.caller(), id);
    FilledWorkbook filled = FilledWorkbook.read(file.getBytes(), draft, documents);
    model.addAttribute("faults", filled.faults());
    model.addAttribute("more", filled.more());
    if (filled.document().isEmpty()) {
      return OverviewController.show(draft, request, model);
    }
    if (write(draft, version, filled.document().get())) {
      next.addFlashAttribute("taken", true);
      return "redirect:/work/drafts/" + id;
    }
    model.addAttribute("stale", true);
    return OverviewController.show(drafts.open(CallerToken.caller(), id), request, model);
  }

  private boolean write(OpenDraft draft, int version, JsonNode document) {
    if (draft.draft().version() != version) {
      return false;
    }
    try {
      drafts.write(CallerToken.caller(), draft, document);
      return true;
    } catch (Denied meanwhile) {
      if (meanwhile.reason() != Denied.Reason.STALE_VERSION) {
        throw meanwhile;
      }
      return false;
    }
  }
}
