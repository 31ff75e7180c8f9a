package tenken.round.submission;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Listing;
import tenken.round.Right;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** What an operator answered in an earlier year, brought to the sheet of a round. */
@Component
public class AnswersBefore {

  private static final int MOST = 200;

  private final Desk desk;
  private final Rounds rounds;
  private final SubmissionStore submissions;
  private final RoundDocuments documents;
  private final LoadedPacks packs;

  AnswersBefore(
      Desk desk,
      Rounds rounds,
      SubmissionStore submissions,
      RoundDocuments documents,
      LoadedPacks packs) {
    this.desk = desk;
    this.rounds = rounds;
    this.submissions = submissions;
    this.documents = documents;
    this.packs = packs;
  }

  /** A submission, and the round that it was for. */
  private record Earlier(Submission submission, Round round) {}

  /**
   * The answers of the caller's operator in the latest earlier year, none of them confirmed;
   * nothing where it submitted none, or where its pack is not installed any more.
   *
   * @throws Denied with NOT_FOUND if the operator does not take part in the round
   */
  public Optional<Answers> before(Caller caller, String round) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(
        caller,
        () -> {
          String operator = caller.operator();
          Round later =
              rounds
                  .find(round)
                  .filter(each -> each.participant(operator).isPresent())
                  .orElseThrow(() -> new Denied(Reason.NOT_FOUND));
          return submissions.list(Listing.of(MOST, null, null), null, operator, null).stream()
              .map(each -> new Earlier(each, rounds.found(each.round())))
              .filter(each -> isEarlier(each.round(), later))
              .max(
                  Comparator.<Earlier>comparingInt(each -> sheet(each.round()).year())
                      .thenComparingLong(each -> each.submission().seq()))
              .flatMap(each -> carried(each, later));
        });
  }

  private Sheet sheet(Round round) {
    return documents.sheet(round);
  }

  private boolean isEarlier(Round before, Round round) {
    return packs.installed(before.packDigest()).isPresent()
        && sheet(before).kind() == sheet(round).kind()
        && sheet(before).year() < sheet(round).year();
  }

  private Optional<Answers> carried(Earlier earlier, Round later) {
    Submission submission = earlier.submission();
    return submissions
        .document(submission.id(), submission.latest())
        .flatMap(
            document ->
                documents
                    .read(earlier.round(), submission.operator(), document)
                    .reading()
                    .answers())
        .map(
            answers ->
                new CarryOver(answers, sheet(later), documents.pack(later).pack())
                    .carried(submission.operator(), later.asOf())
                    .answers());
  }
}
