package tenken.round.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were sent together for a round, each with what an operator submitted.
 *
 * @param id its id
 * @param seq its place among all imports
 * @param round id of the round
 * @param status how far it is
 * @param failure why it failed, or null
 * @param total how many lines it has
 * @param done of how many the outcome is known
 * @param taken how many became submissions
 * @param refused how many did not
 * @param requestedBy who asked for it
 * @param requestedAt when it was asked for
 * @param completedAt when it was completed or failed, or null
 * @param updatedAt when it last got further
 */
public record Import(
    String id,
    long seq,
    String round,
    Status status,
    @Nullable Failure failure,
    int total,
    int done,
    int taken,
    int refused,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant completedAt,
    Instant updatedAt) {

  /** How far it is. */
  public enum Status {
    /** It is asked for. */
    QUEUED,
    /** The outcome of some lines is known. */
    RUNNING,
    /** The outcome of all lines is known. */
    COMPLETED,
    /** It has ended before that. */
    FAILED
  }

  /** Why it failed. */
  public enum Failure {
    /** The pack of the round is not installed any more. */
    PACK_NOT_INSTALLED
  }
}
