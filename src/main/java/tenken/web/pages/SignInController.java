package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

  private final SignIns signIns;

  SignInController(SignIns signIns) {
    this.signIns = signIns;
  }

  @GetMapping("/sign-in")
  String ask(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String refused,
      Model model) {
    return page(own(to), refused != null, model);
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
    return page(own(to), true, model);
  }

  @PostMapping("/sign-out")
  String leave(HttpServletRequest request) {
    signIns.out(request);
    return "redirect:/";
  }

  private String page(String to, boolean refused, Model model) {
    model.addAttribute("to", to);
    model.addAttribute("refused", refused);
    model.addAttribute("providers", signIns.providers());
    return "sign-in";
  }

  private static String own(@Nullable String path) {
    return path != null && OWN.matcher(path).matches() ? path : "/work";
  }
}
