package tenken.round.submission;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Fault;

/**
 * A draft, and what would be wrong with it if it were submitted now.
 *
 * @param draft the draft
 * @param warnings for what it would be refused
 * @param more how many warnings are not listed
 * @param unplaced full names of fields with an answer that speaks about no cell
 * @param carriedOver what came over from an earlier round, where it was begun just now, or null
 */
public record ReviewedDraft(
    Draft draft,
    List<Fault> warnings,
    int more,
    SortedSet<String> unplaced,
    @Nullable CarriedOver carriedOver) {

  /**
   * What came over from an earlier round.
   *
   * @param submission id of the submission
   * @param version number of its version
   * @param cells how many answers came over
   * @param leftOut how many did not
   * @param openGuidance how many pieces of guidance came over
   */
  public record CarriedOver(
      String submission, int version, int cells, int leftOut, int openGuidance) {}

  public ReviewedDraft {
    warnings = List.copyOf(warnings);
  }
}
