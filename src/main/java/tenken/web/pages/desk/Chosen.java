package tenken.web.pages.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.round.followup.FollowUp.Verdict;

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
