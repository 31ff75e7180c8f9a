package tenken.web.pages.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.web.security.CallerToken;

/** The record of who did what, and whether it is as it was written. */
@Controller
class AuditPages {

  private static final int SHOWN = 100;

  private final Audit audit;

  AuditPages(Audit audit) {
    this.audit = audit;
  }

  @GetMapping("/office/audit")
  String record(
      @RequestParam(required = false) @Nullable String object,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "false") boolean verify,
      Model model) {
    Caller caller = CallerToken.caller();
    String only = object == null || object.isBlank() ? null : object.strip();
    model.addAttribute("page", audit.list(caller, Listing.of(SHOWN, cursor, null), only));
    model.addAttribute("object", only);
    model.addAttribute("verified", verify ? audit.verify(caller) : null);
    return "desk/audit";
  }
}
