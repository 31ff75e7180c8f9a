package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.round.programme.Operators;
import tenken.web.security.CallerToken;

/** The operators that are monitored. */
@Controller
class OperatorPages {

  private final Operators operators;
  private final Roster roster;

  OperatorPages(Operators operators, Roster roster) {
    this.operators = operators;
    this.roster = roster;
  }

  @GetMapping("/office/operators")
  String all(Model model) {
    model.addAttribute("operators", roster.all(CallerToken.caller()));
    return "desk/operators";
  }

  @PostMapping("/office/operators")
  String add(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Text name = new Text(form.text("nameJa"), form.text("nameEn"));
          Sheet.Kind kind = form.one("kind", Sheet.Kind.class);
          String reference = form.textOrNull("externalRef");
          form.check();
          operators.add(CallerToken.caller(), kind, name, reference);
          return "/office/operators";
        });
  }
}
