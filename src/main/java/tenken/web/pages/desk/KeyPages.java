package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.access.ApiKeys;
import tenken.round.access.NewApiKey;
import tenken.web.security.CallerToken;

/** API keys: issued and shown once, listed, and revoked. */
@Controller
class KeyPages {

  private final ApiKeys keys;
  private final Roster roster;

  KeyPages(ApiKeys keys, Roster roster) {
    this.keys = keys;
    this.roster = roster;
  }

  @GetMapping("/office/keys")
  String all(Model model) {
    Caller caller = CallerToken.caller();
    model.addAttribute("keys", Whole.of(listing -> keys.list(caller, listing)));
    model.addAttribute("operators", roster.all(caller));
    model.addAttribute("names", roster.names(caller));
    model.addAttribute("rights", rights());
    return "desk/keys";
  }

  private static List<Right> rights() {
    return Arrays.stream(Right.values()).filter(Right::grantable).toList();
  }

  /** The key stands on the page that answers, and nowhere else. */
  @PostMapping("/office/keys")
  String issue(HttpServletRequest request, Model model) {
    return Forms.show(
        request,
        form -> {
          NewApiKey wanted =
              new NewApiKey(
                  form.text("name"),
                  form.one("role", KeyRole.class).role(),
                  form.textOrNull("operator"),
                  rights().stream()
                      .filter(right -> form.all("rights").contains(right.name()))
                      .collect(Collectors.toSet()),
                  null);
          form.check();
          model.addAttribute("issued", keys.issue(CallerToken.caller(), wanted));
          return all(model);
        });
  }

  @PostMapping("/office/keys/{id}/revocation")
  String revoke(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          keys.revoke(CallerToken.caller(), id);
          return "/office/keys";
        });
  }
}
