package tenken.web.pages.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;
import tenken.round.programme.Programme;
import tenken.round.programme.Round;
import tenken.round.result.StoredAssessment;
import tenken.round.submission.Standing;

/**
 * A round and how far its operators are.
 *
 * @param round the round
 * @param programme its year
 * @param sheet what its sheet is called
 * @param rows its operators
 */
public record RoundPage(Round round, Programme programme, Text sheet, List<Row> rows) {

  /**
   * How far an operator is.
   *
   * @param name what it is called
   * @param part its part in the round
   * @param standing how it stands
   * @param assessment the newest assessment of its submission, or null
   * @param version the latest version of its submission, 0 without one
   */
  public record Row(
      Text name,
      Round.Participant part,
      Standing standing,
      @Nullable StoredAssessment assessment,
      int version) {

    /** Tells whether the latest version was asked to be assessed, and that has not failed. */
    public boolean assessed() {
      return assessment != null
          && assessment.version() == version
          && assessment.status() != StoredAssessment.Status.FAILED;
    }

    /** Tells whether there is a result that its operator does not see yet. */
    public boolean releasable() {
      return assessment != null
          && assessment.status() == StoredAssessment.Status.COMPLETED
          && assessment.releasedAt() == null;
    }
  }

  /** How many operators stand so. */
  public Map<Standing.Kind, Long> counts() {
    Map<Standing.Kind, Long> counts = new EnumMap<>(Standing.Kind.class);
    rows.forEach(row -> counts.merge(row.standing().standing(), 1L, Long::sum));
    return counts;
  }

  /** How many assessments are asked for and not there yet. */
  public long underway() {
    return rows.stream()
        .map(Row::assessment)
        .filter(each -> each != null && each.status() == StoredAssessment.Status.QUEUED)
        .count();
  }

  /** How many submissions nobody has asked to be assessed. */
  public long unassessed() {
    return rows.stream().filter(row -> row.version() > 0 && !row.assessed()).count();
  }

  /** How many results their operators do not see yet. */
  public long releasable() {
    return rows.stream().filter(Row::releasable).count();
  }
}
