package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Refused;
import tenken.round.followup.Replying;
import tenken.web.security.CallerToken;
import tools.jackson.databind.JsonNode;

/** Takes replies to follow-up questions, in the fields that a question asks for and in words. */
@Controller
class ReplyController {

  private final Questions questions;
  private final Replying replying;

  ReplyController(Questions questions, Replying replying) {
    this.questions = questions;
    this.replying = replying;
  }

  @GetMapping("/work/follow-ups/{id}")
  String ask(@PathVariable String id, HttpServletRequest request, Model model) {
    Questions.Asked asked = questions.of(CallerToken.caller(), id, request);
    model.addAttribute("question", asked.question());
    model.addAttribute("forms", asked.forms(Shown.DRAFT));
    return "work/follow-up";
  }

  @PostMapping("/work/follow-ups/{id}")
  String reply(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      Model model) {
    Questions.Asked asked = questions.of(CallerToken.caller(), id, request);
    List<Sent> sent = Sent.of(request.getParameterMap());
    Questions.Read read = asked.read(sent);
    if (read.shown().notes().isEmpty()) {
      try {
        List<JsonNode> entries = new ArrayList<>(read.entries());
        replying.reply(CallerToken.caller(), id, entries, text.isBlank() ? null : text.strip());
        return "redirect:/work";
      } catch (Refused refused) {
        model.addAttribute("faults", refused.faults());
      }
    }
    model.addAttribute("text", text);
    model.addAttribute("question", asked.question());
    model.addAttribute("forms", asked.forms(read.shown()));
    return "work/follow-up";
  }
}
