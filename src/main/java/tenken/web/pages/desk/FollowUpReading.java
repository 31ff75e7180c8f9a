package tenken.web.pages.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.assessment.FollowUpQuestion;
import tenken.round.Caller;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpFilter;
import tenken.round.followup.FollowUps;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.Recomputations;
import tenken.round.result.StoredAssessment;
import tenken.round.result.SubmittedAnswers;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** Brings the questions to an operator into one list. */
@Component
class FollowUpReading {

  private final FollowUps followUps;
  private final Submissions submissions;
  private final Assessments assessments;
  private final Recomputations recomputations;
  private final AnswersRead answers;
  private final Roster roster;

  FollowUpReading(
      FollowUps followUps,
      Submissions submissions,
      Assessments assessments,
      Recomputations recomputations,
      AnswersRead answers,
      Roster roster) {
    this.followUps = followUps;
    this.submissions = submissions;
    this.assessments = assessments;
    this.recomputations = recomputations;
    this.answers = answers;
    this.roster = roster;
  }

  FollowUpList of(Caller caller, String id) {
    Submission submission = submissions.get(caller, id);
    List<FollowUp> picked = all(caller, id);
    String newest = newest(caller, submission);
    return new FollowUpList(
        roster.name(caller, submission.operator()),
        submission,
        newest,
        newest == null ? List.of() : generated(caller, newest, picked),
        picked,
        answers.of(caller, submission, submission.latest()).sheet().items().toList());
  }

  /** All questions about a submission that somebody picked or entered. */
  List<FollowUp> all(Caller caller, String submission) {
    FollowUpFilter its = new FollowUpFilter(null, submission, null, null);
    return Whole.of(listing -> followUps.list(caller, its, listing));
  }

  private @Nullable String newest(Caller caller, Submission submission) {
    AssessmentFilter done =
        new AssessmentFilter(null, null, submission.id(), StoredAssessment.Status.COMPLETED);
    return Whole.of(listing -> assessments.list(caller, done, listing)).stream()
        .map(each -> each.assessment())
        .max(
            Comparator.comparingInt(StoredAssessment::version)
                .thenComparingLong(StoredAssessment::seq))
        .map(StoredAssessment::id)
        .orElse(null);
  }

  /** A question keeps its id from one assessment to the next, so that none comes up twice. */
  private List<FollowUpQuestion> generated(
      Caller caller, String assessment, List<FollowUp> picked) {
    Set<String> known =
        picked.stream()
            .flatMap(each -> Stream.ofNullable(each.picked()))
            .map(FollowUp.Picked::question)
            .collect(Collectors.toSet());
    SubmittedAnswers submitted = recomputations.answers(caller, assessment);
    return submitted
        .pack()
        .assessor()
        .assessWithoutClearing(submitted.answers())
        .followUpQuestions()
        .stream()
        .filter(each -> !known.contains(each.id()))
        .toList();
  }
}
