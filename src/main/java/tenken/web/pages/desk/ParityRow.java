package tenken.web.pages.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.FindingResult;

/**
 * A field of a service, for all audiences and regions.
 *
 * @param service name of the service, or null where it has none
 * @param field what is asked
 * @param squares the answers, in the order of the columns
 * @param findings what was raised on its differences
 */
public record ParityRow(
    @Nullable String service,
    String field,
    List<ParitySquare> squares,
    List<FindingResult> findings) {

  /** Tells whether answers differ, or something was raised. */
  boolean telling() {
    return !findings.isEmpty()
        || squares.stream().anyMatch(square -> square.kind() == ParitySquare.Kind.DIFFERS);
  }
}
