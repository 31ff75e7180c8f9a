package tenken.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that a visitor sees first: what this is, and where to go. */
@Controller
class StartController {

  @GetMapping("/")
  String start() {
    return "start";
  }
}
