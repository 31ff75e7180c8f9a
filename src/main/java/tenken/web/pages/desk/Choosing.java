package tenken.web.pages.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.followup.Deciding;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUp.Verdict;
import tenken.round.followup.Picking;

/** Decides on many questions at once, all or none. */
@Component
class Choosing {

  private final Desk desk;
  private final Picking picking;
  private final Deciding deciding;

  Choosing(Desk desk, Picking picking, Deciding deciding) {
    this.desk = desk;
    this.picking = picking;
    this.deciding = deciding;
  }

  /**
   * What somebody chose.
   *
   * @param assessment id of the assessment that brings questions up, or null
   * @param questions ids of its questions
   * @param followUps ids of questions that were picked or entered
   * @param verdict what is decided on all of them
   * @param reason why, or null
   * @param into id of the question that they are merged into, or null
   */
  record Chosen(
      @Nullable String assessment,
      List<String> questions,
      List<String> followUps,
      Verdict verdict,
      @Nullable String reason,
      @Nullable String into) {

    static Chosen of(Filled form) {
      Verdict verdict = form.one("verdict", Verdict.class);
      String reason = verdict == Verdict.LEFT ? form.text("reason") : form.textOrNull("reason");
      String into = verdict == Verdict.MERGED ? form.text("into") : null;
      String assessment = form.textOrNull("assessment");
      List<String> questions = form.all("questions");
      List<String> followUps = questions.isEmpty() ? form.some("followUps") : form.all("followUps");
      form.check();
      return new Chosen(assessment, questions, followUps, verdict, reason, into);
    }
  }

  void decide(Caller caller, Chosen chosen) {
    desk.run(
        caller,
        () -> {
          List<String> all = new ArrayList<>(chosen.followUps());
          if (!chosen.questions().isEmpty()) {
            picked(caller, chosen).forEach(each -> all.add(each.id()));
          }
          for (String id : all) {
            if (!id.equals(chosen.into())) {
              deciding.decide(caller, id, chosen.verdict(), chosen.reason(), chosen.into());
            }
          }
        });
  }

  private List<FollowUp> picked(Caller caller, Chosen chosen) {
    String assessment = chosen.assessment();
    if (assessment == null) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/questions"));
    }
    return picking.pick(caller, assessment, chosen.questions());
  }
}
