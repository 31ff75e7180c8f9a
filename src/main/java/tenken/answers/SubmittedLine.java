package tenken.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line with what an operator submitted. Its document is not read yet; whatever cannot be read of
 * the line is null, and {@code faults} says why.
 *
 * @param ref the sender's name for the line, or null
 * @param operator who submitted it, by whatever name, or null
 * @param submittedAt when it was submitted, or null where the line does not say
 * @param document the document, an object, or null
 * @param faults what is wrong with the line but for what the document says
 * @param more how many faults are not listed
 */
public record SubmittedLine(
    @Nullable String ref,
    @Nullable String operator,
    @Nullable Instant submittedAt,
    @Nullable JsonNode document,
    List<Fault> faults,
    int more) {

  private static final String DOCUMENT = "/document";

  public SubmittedLine {
    faults = List.copyOf(faults);
  }

  /** A fault of the document, as one of the line. */
  public static Fault within(Fault fault) {
    return new Fault(DOCUMENT + fault.pointer(), fault.code(), fault.text(), fault.allowed());
  }
}
