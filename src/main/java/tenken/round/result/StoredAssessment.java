package tenken.round.result;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an assessment of one version of a submission under one pack stands. Its result is kept
 * beside it.
 *
 * @param id its id
 * @param seq its place among all assessments
 * @param round id of the round
 * @param operator id of the operator
 * @param submission id of the submission
 * @param version version of the submission
 * @param packVersion version of the pack
 * @param packDigest digest of the pack
 * @param asOf the date for dated parameters
 * @param status how far it is
 * @param failure why there is no result and will be none, or null
 * @param engineVersion version of the service that made it, or null
 * @param requestedBy who asked for it; null to an operator
 * @param requestedAt when it was asked for
 * @param completedAt when it was completed or failed, or null
 * @param releasedAt since when its operator sees it, or null
 * @param updatedAt when it was last changed
 */
public record StoredAssessment(
    String id,
    long seq,
    String round,
    String operator,
    String submission,
    int version,
    String packVersion,
    String packDigest,
    LocalDate asOf,
    Status status,
    @Nullable Failure failure,
    @Nullable String engineVersion,
    @Nullable String requestedBy,
    Instant requestedAt,
    @Nullable Instant completedAt,
    @Nullable Instant releasedAt,
    Instant updatedAt) {

  /** How far it is. */
  public enum Status {
    /** It is asked for. */
    QUEUED,
    /** It has a result, which never changes. */
    COMPLETED,
    /** It has no result and will have none. */
    FAILED
  }

  /** Why it has no result. */
  public enum Failure {
    /** Its pack is not installed here. */
    PACK_NOT_INSTALLED,
    /** What was submitted cannot be read under its pack. */
    DOCUMENT_NOT_READABLE,
    /** Assessing it failed, which only a bug can cause. */
    NOT_ASSESSABLE
  }
}
