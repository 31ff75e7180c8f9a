package tenken.round.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Fault;

/**
 * What came of a line. It never changes, and holds nothing that was answered.
 *
 * @param number its place in what was sent, from 1, blank lines counted
 * @param ref the sender's name for it, or null if it could not be read
 * @param operator id of the operator that it names, or null if it names none
 * @param submission id of the submission that it became, or null
 * @param version number of the version, or null
 * @param faults why it was refused; none if it was taken
 * @param more how many faults are not listed
 */
public record ImportedLine(
    int number,
    @Nullable String ref,
    @Nullable String operator,
    @Nullable String submission,
    @Nullable Integer version,
    List<Fault> faults,
    int more) {

  /** What came of it. */
  public enum Outcome {
    /** It became a submission. */
    TAKEN,
    /** Something is wrong with it, and it changed nothing. */
    REFUSED
  }

  public ImportedLine {
    faults = List.copyOf(faults);
    if ((submission == null) == faults.isEmpty() || (submission == null) != (version == null)) {
      throw new IllegalArgumentException("a line is either taken or refused for a reason");
    }
  }

  /** What came of it. */
  public Outcome outcome() {
    return faults.isEmpty() ? Outcome.TAKEN : Outcome.REFUSED;
  }
}
