package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.web.security.SignIns;

/** The way in to stored work, and out again. */
@Controller
class SignInController {

  /** A path of this service, so that nobody is led elsewhere. */
  private static final Pattern OWN = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._~%-]*|/");

  /**
   * Why nobody was let in: a key, the provider of identities, or somebody it knows and we do not.
   */
  private static final Set<String> REASONS = Set.of("key", "provider", "stranger");

  private final SignIns signIns;

  SignInController(SignIns signIns) {
    this.signIns = signIns;
  }

  @GetMapping("/sign-in")
  String ask(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(defaultValue = "") String refused,
      Model model) {
    return page(own(to), REASONS.contains(refused) ? refused : null, model);
  }

  /** Takes a key; one that does not work leads back to the page, which says so. */
  @PostMapping("/sign-in")
  String take(
      @RequestParam String key,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (signIns.byKey(key, request, response)) {
      return "redirect:" + own(to);
    }
    response.setStatus(HttpStatus.FORBIDDEN.value());
    return page(own(to), "key", model);
  }

  @PostMapping("/sign-out")
  String leave(HttpServletRequest request) {
    signIns.out(request);
    return "redirect:/";
  }

  private String page(String to, @Nullable String refused, Model model) {
    model.addAttribute("to", to);
    model.addAttribute("refused", refused);
    model.addAttribute("providers", signIns.providers());
    return "sign-in";
  }

  private static String own(@Nullable String path) {
    return path != null && OWN.matcher(path).matches() ? path : "/work";
  }
}
