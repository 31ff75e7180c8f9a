package tenken.round.compare;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.round.compare.OperatorTable.Because;

/**
 * What members saw of a round at a time; it never changes.
 *
 * @param id its id
 * @param seq its place among all snapshots
 * @param round id of the round
 * @param name how it is called
 * @param note what it was taken for, or null
 * @param packVersion version of the pack
 * @param packDigest digest of the pack
 * @param takenBy who took it
 * @param takenAt when
 * @param tables the tables that were stored with it
 */
public record Snapshot(
    String id,
    long seq,
    String round,
    String name,
    @Nullable String note,
    String packVersion,
    String packDigest,
    String takenBy,
    Instant takenAt,
    List<Table> tables) {

  public Snapshot {
    tables = List.copyOf(tables);
  }

  /**
   * A table of its operators.
   *
   * @param grouping by what its criteria are grouped
   * @param digest {@code sha256:} and the hash of its bytes
   */
  public record Table(Grouping grouping, String digest) {}

  /**
   * A snapshot with its operators.
   *
   * @param snapshot the snapshot
   * @param operators how each operator of the round stood, in the order of their ids
   */
  public record Full(Snapshot snapshot, List<Member> operators) {

    public Full {
      operators = List.copyOf(operators);
    }
  }

  /**
   * How an operator stands at a time.
   *
   * @param operator id of the operator
   * @param submission id of its submission, or null
   * @param version the latest version, or null
   * @param assessment id of the assessment that is compared, or null
   * @param because why none is, or null
   * @param levels what its criteria came to; empty where it is not compared
   */
  public record Member(
      String operator,
      @Nullable String submission,
      @Nullable Integer version,
      @Nullable String assessment,
      @Nullable Because because,
      List<MemberLevel> levels) {

    public Member {
      levels = List.copyOf(levels);
    }
  }

  /**
   * What a criterion came to at an operator at a time.
   *
   * @param criterion full name of the criterion
   * @param level the computed level
   * @param override the level that the secretariat had set beside it, or null
   */
  public record MemberLevel(String criterion, LevelNow level, @Nullable Level override) {}
}
