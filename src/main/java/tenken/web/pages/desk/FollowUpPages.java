package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Text;
import tenken.round.followup.Deciding;
import tenken.round.followup.FollowUps;
import tenken.round.followup.MemberQuestion;
import tenken.web.security.CallerToken;

/** The questions to one operator: picked, entered, decided on and sent. */
@Controller
class FollowUpPages {

  private final FollowUpReading reading;
  private final FollowUps followUps;
  private final Choosing choosing;
  private final Deciding deciding;

  FollowUpPages(
      FollowUpReading reading, FollowUps followUps, Choosing choosing, Deciding deciding) {
    this.reading = reading;
    this.followUps = followUps;
    this.choosing = choosing;
    this.deciding = deciding;
  }

  @GetMapping("/office/submissions/{id}/follow-ups")
  String list(@PathVariable String id, Model model) {
    model.addAttribute("page", reading.of(CallerToken.caller(), id));
    return "desk/follow-ups";
  }

  /** Enters a question of a member. */
  @PostMapping("/office/submissions/{id}/follow-ups")
  String enter(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          String ja = form.text("ja");
          Text text = new Text(ja, Objects.requireNonNullElse(form.textOrNull("en"), ja));
          MemberQuestion question =
              new MemberQuestion(
                  form.text("member"), text, form.textOrNull("item"), null, List.of());
          form.check();
          followUps.propose(CallerToken.caller(), id, question);
          return Forms.back(request);
        });
  }

  /** Decides on all that are chosen; questions of an assessment are picked first. */
  @PostMapping("/office/submissions/{id}/follow-ups/decision")
  String decide(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          choosing.decide(CallerToken.caller(), Chosen.of(form));
          return Forms.back(request);
        });
  }

  @PostMapping("/office/submissions/{id}/follow-ups/sending")
  String send(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          List<String> chosen = form.some("followUps");
          var due = form.day("dueOn");
          form.check();
          boolean assess = form.textOrNull("assess") != null;
          deciding.send(CallerToken.caller(), id, chosen, due, assess);
          return Forms.back(request);
        });
  }
}
