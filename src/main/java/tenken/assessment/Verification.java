package tenken.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tenken.catalog.PackFault;

/**
 * What was proven of a pack's rules under all answers, and what was found wrong. Nothing is
 * sampled: every combination of what conditions can tell apart is covered.
 *
 * @param sheets what was looked at, sheet by sheet
 * @param faults what is wrong, by file and line; a pack with any is not used
 */
public record Verification(List<OfSheet> sheets, List<PackFault> faults) {

  public Verification {
    sheets = List.copyOf(sheets);
    faults = List.copyOf(faults);
  }

  /** Criteria over all sheets. */
  public int criteria() {
    return all().mapToInt(each -> 1).sum();
  }

  /** Rules over all sheets. */
  public int rules() {
    return all().mapToInt(OfCriterion::rules).sum();
  }

  /** Combinations over all sheets. */
  public long combinations() {
    return all().mapToLong(OfCriterion::combinations).sum();
  }

  private Stream<OfCriterion> all() {
    return sheets.stream().flatMap(sheet -> sheet.criteria().stream());
  }

  /**
   * What was looked at on a sheet.
   *
   * @param sheet id of the sheet
   * @param asOf the date as of which parameters were taken
   * @param criteria the criteria that the sheet judges
   */
  public record OfSheet(String sheet, LocalDate asOf, List<OfCriterion> criteria) {

    public OfSheet {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * What was looked at of a criterion on a sheet.
   *
   * @param id full name of the criterion
   * @param rules how many rules it has there; one for each field where a rule is about any field
   * @param cells how many cells it is judged in, with one service
   * @param combinations how many combinations of classes of values there are of what its rules
   *     read; where rules read nothing in common, theirs are added up
   */
  public record OfCriterion(String id, int rules, int cells, long combinations) {}
}
