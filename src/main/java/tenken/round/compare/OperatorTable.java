package tenken.round.compare;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.Score;
import tenken.catalog.Level;
import tenken.catalog.Text;

/**
 * The operators of a round beside each other, criterion by criterion. An aid to reading, never a
 * ranking: operators stand in the order of their ids.
 *
 * @param round id of the round
 * @param sheet id of its sheet
 * @param packVersion version of the pack that all of it was assessed under
 * @param packDigest digest of that pack
 * @param grouping by what the criteria are grouped
 * @param operators who is compared
 * @param left who is not, and why
 * @param groups the criteria in groups
 * @param criteria every criterion once
 */
public record OperatorTable(
    String round,
    String sheet,
    String packVersion,
    String packDigest,
    Grouping grouping,
    List<Column> operators,
    List<Left> left,
    List<CriteriaGroup> groups,
    List<Row> criteria) {

  public OperatorTable {
    operators = List.copyOf(operators);
    left = List.copyOf(left);
    groups = List.copyOf(groups);
    criteria = List.copyOf(criteria);
  }

  /**
   * An operator that is compared.
   *
   * @param operator id of the operator
   * @param name its name
   * @param submission id of its submission
   * @param version the latest version, which was assessed
   * @param assessment id of the assessment
   * @param assessedAt when that was made
   * @param score its score
   */
  public record Column(
      String operator,
      Text name,
      String submission,
      int version,
      String assessment,
      Instant assessedAt,
      Score score) {}

  /**
   * An operator that is not compared.
   *
   * @param operator id of the operator
   * @param name its name
   * @param because why
   */
  public record Left(String operator, Text name, Because because) {}

  /** Why an operator is not compared. */
  public enum Because {
    /** Nothing was submitted. */
    NO_SUBMISSION,
    /** No version was assessed. */
    NO_ASSESSMENT,
    /** Only versions before the latest were assessed. */
    OLDER_VERSION_ONLY,
    /** The latest version was assessed under another pack only. */
    OTHER_PACK
  }

  /**
   * A criterion.
   *
   * @param id its full name
   * @param title its title
   * @param viewpoint id of its viewpoint
   * @param weight 1 to 5
   * @param entries what it came to at each operator, in the order of these
   */
  public record Row(String id, Text title, String viewpoint, int weight, List<Entry> entries) {

    public Row {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What a criterion came to at an operator.
   *
   * @param operator id of the operator
   * @param level the computed level
   * @param points what it adds to the score, or null while that is open or where it does not apply
   * @param outOf what it can add at most, or null where it does not apply
   * @param override the level that the secretariat set beside it, or null
   */
  public record Entry(
      String operator,
      LevelNow level,
      @Nullable Double points,
      @Nullable Double outOf,
      @Nullable SetLevel override) {}

  /**
   * A level set beside a computed one.
   *
   * @param level the level
   * @param reason why
   */
  public record SetLevel(Level level, String reason) {}
}
