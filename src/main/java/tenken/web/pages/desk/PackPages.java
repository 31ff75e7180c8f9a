package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.round.pack.LoadedPacks;
import tenken.round.pack.Packs;
import tenken.web.security.CallerToken;

/** The packs that are installed, and which of them is in force. */
@Controller
class PackPages {

  private final LoadedPacks loaded;
  private final Packs packs;

  PackPages(LoadedPacks loaded, Packs packs) {
    this.loaded = loaded;
    this.packs = packs;
  }

  @GetMapping("/office/packs")
  String all(Model model) {
    model.addAttribute("packs", loaded.all());
    model.addAttribute("inForce", loaded.inForce().pack().digest());
    model.addAttribute("missing", loaded.missing().orElse(null));
    return "desk/packs";
  }

  @PostMapping("/office/packs/scan")
  String scan(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          packs.scan(CallerToken.caller());
          return "/office/packs";
        });
  }

  @PostMapping("/office/packs/activation")
  String activate(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          String pack = form.text("pack");
          form.check();
          packs.activate(CallerToken.caller(), pack);
          return "/office/packs";
        });
  }
}
