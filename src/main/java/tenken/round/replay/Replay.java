package tenken.round.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round under another pack: every assessment that was completed when it was asked for, made anew.
 *
 * @param id its id
 * @param seq its place among all replays
 * @param round id of the round
 * @param packVersion version of the other pack
 * @param packDigest digest of the other pack
 * @param status how far it is
 * @param failure why it failed, or null
 * @param total how many assessments are made anew
 * @param done how many of them are done
 * @param requestedBy who asked for it
 * @param requestedAt when it was asked for
 * @param completedAt when it was completed or failed, or null
 * @param updatedAt when it last got further
 */
public record Replay(
    String id,
    long seq,
    String round,
    String packVersion,
    String packDigest,
    Status status,
    @Nullable Failure failure,
    int total,
    int done,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant completedAt,
    Instant updatedAt) {

  /** How far it is. */
  public enum Status {
    /** It is asked for. */
    QUEUED,
    /** Some assessments are done. */
    RUNNING,
    /** All assessments are done. */
    COMPLETED,
    /** It has ended before all were done. */
    FAILED
  }

  /** Why it failed. */
  public enum Failure {
    /** The pack is not installed any more. */
    PACK_NOT_INSTALLED
  }
}
