package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Text;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpThread;
import tenken.round.followup.FollowUps;
import tenken.round.followup.Threads;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** One question: what led to it, what was replied, and what that came to. */
@Controller
class ThreadPages {

  private final Threads threads;
  private final FollowUps followUps;
  private final FollowUpReading reading;
  private final Submissions submissions;
  private final AnswersRead answers;
  private final Roster roster;

  ThreadPages(
      Threads threads,
      FollowUps followUps,
      FollowUpReading reading,
      Submissions submissions,
      AnswersRead answers,
      Roster roster) {
    this.threads = threads;
    this.followUps = followUps;
    this.reading = reading;
    this.submissions = submissions;
    this.answers = answers;
    this.roster = roster;
  }

  @GetMapping("/office/follow-ups/{id}")
  String thread(@PathVariable String id, HttpServletRequest request, Model model) {
    Caller caller = CallerToken.caller();
    FollowUpThread thread = threads.of(caller, id);
    FollowUp question = thread.followUp();
    model.addAttribute(
        "page",
        new ThreadView(
            thread,
            roster.name(caller, question.operator()),
            replied(caller, question, request),
            reading.all(caller, question.submission()).stream()
                .filter(each -> each.state() == FollowUp.State.ADOPTED)
                .filter(each -> !each.id().equals(id))
                .toList()));
    model.addAttribute("titles", Titles.of(answers.pack(caller, of(caller, question)).pack()));
    return "desk/follow-up";
  }

  private Submission of(Caller caller, FollowUp question) {
    return submissions.get(caller, question.submission());
  }

  private List<ThreadView.Replied> replied(
      Caller caller, FollowUp question, HttpServletRequest request) {
    FollowUp.Reply reply = question.reply();
    if (reply == null) {
      return List.of();
    }
    Submission submission = of(caller, question);
    Words words = new Words(answers.pack(caller, submission).pack(), Languages.of(request));
    return ThreadView.replied(
        reply.cells(),
        answers.of(caller, submission, Math.max(1, reply.version() - 1)),
        answers.of(caller, submission, reply.version()),
        words);
  }

  /** Puts it in other words. */
  @PostMapping("/office/follow-ups/{id}")
  String edit(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Caller caller = CallerToken.caller();
          Text text = new Text(form.text("ja"), form.text("en"));
          int version = form.number("version");
          form.check();
          FollowUp.Asked asked = threads.of(caller, id).followUp().asked();
          followUps.edit(
              caller,
              id,
              version,
              new FollowUp.Asked(text, asked.item(), asked.cells(), asked.decides()));
          return Forms.back(request);
        });
  }
}
