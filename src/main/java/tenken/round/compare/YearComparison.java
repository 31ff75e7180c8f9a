package tenken.round.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.answers.OpenGuidance;
import tenken.assessment.Score;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * An operator's assessment beside one of an earlier year.
 *
 * @param operator id of the operator
 * @param from the earlier one
 * @param to the later one
 * @param note how differences are to be read, or null
 * @param grouping by what the criteria are grouped
 * @param groups the criteria in groups, as the later pack has them
 * @param criteria every criterion of either sheet once: those of the later one, then the others
 * @param findings every finding of either result once
 * @param openGuidance guidance that the later document says to be still open
 */
public record YearComparison(
    String operator,
    Side from,
    Side to,
    @Nullable Text note,
    Grouping grouping,
    List<CriteriaGroup> groups,
    List<CriterionChange> criteria,
    List<FindingChange> findings,
    List<OpenGuidance> openGuidance) {

  public YearComparison {
    groups = List.copyOf(groups);
    criteria = List.copyOf(criteria);
    findings = List.copyOf(findings);
    openGuidance = List.copyOf(openGuidance);
  }

  /**
   * One of the two years.
   *
   * @param assessment id of the assessment
   * @param submission id of the submission
   * @param version version of the submission
   * @param sheet id of the sheet
   * @param year its fiscal year
   * @param packVersion version of the pack
   * @param packDigest digest of the pack
   * @param asOf the date for dated parameters
   * @param engineVersion version of the service that made it
   * @param score its score
   */
  public record Side(
      String assessment,
      String submission,
      int version,
      String sheet,
      int year,
      String packVersion,
      String packDigest,
      LocalDate asOf,
      String engineVersion,
      Score score) {}

  /** How something stands against the earlier year; the words are those of SARIF 2.1.0. */
  public enum BaselineState {
    /** Only the later year has it. */
    NEW,
    /** Both years have it alike. */
    UNCHANGED,
    /** Both years have it, and it differs. */
    UPDATED,
    /** Only the earlier year has it. */
    ABSENT
  }

  /** Which way a level went. */
  public enum Direction {
    BETTER,
    SAME,
    WORSE
  }

  /**
   * A criterion in both years.
   *
   * @param id its full name
   * @param title its title
   * @param viewpoint id of its viewpoint
   * @param state whether its level changed
   * @param direction which way the level went; null where that cannot be said
   * @param before what it came to in the earlier year, or null
   * @param after what it came to in the later year, or null
   * @param causes what differs between the years in what it rests on
   * @param unconfirmed answers of the later year that were carried over and are not confirmed yet
   * @param note how a difference is to be read, or null
   */
  public record CriterionChange(
      String id,
      Text title,
      String viewpoint,
      BaselineState state,
      @Nullable Direction direction,
      @Nullable LevelNow before,
      @Nullable LevelNow after,
      List<Cause> causes,
      List<Cell> unconfirmed,
      @Nullable Text note) {

    public CriterionChange {
      causes = List.copyOf(causes);
      unconfirmed = List.copyOf(unconfirmed);
    }
  }

  /**
   * A finding in both years.
   *
   * @param id its id
   * @param criterion full name of its criterion
   * @param state whether it was raised alike
   * @param says what it says, in the later year's words where it has any
   * @param before how it was raised in the earlier year, or null
   * @param after how it is raised in the later year, or null
   * @param note how a difference is to be read, or null
   */
  public record FindingChange(
      String id,
      String criterion,
      BaselineState state,
      Text says,
      @Nullable FindingNow before,
      @Nullable FindingNow after,
      @Nullable Text note) {}

  /**
   * How a finding was raised in a year.
   *
   * @param level its level
   * @param scopes where, in order
   */
  public record FindingNow(Level level, List<Scope> scopes) {

    public FindingNow {
      scopes = scopes.stream().sorted().distinct().toList();
    }
  }
}
