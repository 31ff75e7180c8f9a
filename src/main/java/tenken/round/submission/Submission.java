package tenken.round.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator submitted in a round (提出).
 *
 * @param id its id
 * @param seq its place among all submissions
 * @param round id of the round
 * @param operator id of the operator
 * @param state how it stands
 * @param latest number of the latest version
 * @param versions all versions, the earliest first
 * @param createdAt when the first version came in
 * @param updatedAt when it was last submitted or returned
 */
public record Submission(
    String id,
    long seq,
    String round,
    String operator,
    State state,
    int latest,
    List<Version> versions,
    Instant createdAt,
    Instant updatedAt) {

  /** How a submission stands. */
  public enum State {
    SUBMITTED,
    /** Given back for correction, and not submitted again yet. */
    RETURNED
  }

  /** What a version came from. */
  public enum Origin {
    DRAFT,
    /** The operator's reply to follow-up questions. */
    REPLY,
    /** What the operator submitted outside the service. */
    IMPORT
  }

  /**
   * One version, which never changes.
   *
   * @param version its number, from 1
   * @param origin what it came from
   * @param digest digest of the answers
   * @param by who submitted it; of an import, who asked for it
   * @param at when; of an import, when the operator submitted it if that was said
   * @param late whether that was after the operator's day; never where it was not said
   * @param returned why it was returned, or null
   */
  public record Version(
      int version,
      Origin origin,
      String digest,
      String by,
      Instant at,
      boolean late,
      @Nullable Return returned) {}

  /**
   * Why a version was returned.
   *
   * @param reason what is to be corrected
   * @param by who returned it
   * @param at when
   */
  public record Return(String reason, String by, Instant at) {}

  public Submission {
    versions = List.copyOf(versions);
  }

  /** The latest version. */
  public Version latestVersion() {
    return versions.get(versions.size() - 1);
  }
}
