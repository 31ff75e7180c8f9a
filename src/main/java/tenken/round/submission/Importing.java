package tenken.round.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.programme.Round;
import tenken.round.submission.Submission.Origin;

/**
 * Makes submissions of what operators submitted outside the service, within the service's own work
 * at the desk. An operator that has submitted in the round keeps what it submitted, and nobody's
 * draft is touched.
 */
@Component
public class Importing {

  private final SubmissionStore store;
  private final Announcing announcing;

  Importing(SubmissionStore store, Announcing announcing) {
    this.store = store;
    this.announcing = announcing;
  }

  /**
   * How something came in.
   *
   * @param source id of the import
   * @param by who asked for it
   * @param at when the operator submitted it, or null where that was not said
   */
  public record Way(String source, String by, @Nullable Instant at) {}

  /**
   * Makes the first version of an operator's submission.
   *
   * @param read the document, without faults
   * @return nothing if the operator has submitted in the round already
   */
  public Optional<Submission> take(
      Round round, String operator, RoundDocuments.Read read, Way way) {
    var version =
        new SubmissionStore.NewVersion(
            Origin.IMPORT,
            read.document(),
            read.answers().digest(),
            way.by(),
            late(round, operator, way.at()),
            way.at());
    String detail = ", " + way.source() + " of " + way.by();
    return store
        .insert(round.id(), operator, version)
        .map(id -> announcing.announce(Caller.SERVICE, round, id, "submission.imported", detail));
  }

  /** Tells whether an operator has submitted in a round. */
  public boolean has(Round round, String operator) {
    return store.ofRound(round.id(), operator).isPresent();
  }

  private static boolean late(Round round, String operator, @Nullable Instant at) {
    if (at == null) {
      return false;
    }
    LocalDate day = LocalDate.ofInstant(at, Submitting.JAPAN);
    return round.participant(operator).filter(part -> day.isAfter(part.dueOn())).isPresent();
  }
}
