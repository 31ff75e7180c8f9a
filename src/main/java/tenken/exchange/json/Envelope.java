package tenken.exchange.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Fault;

/**
 * A line of a stream of documents.
 *
 * @param ref the caller's name for the document, or null
 * @param document the document as it came; empty where there is any fault
 * @param faults what is wrong with the line around the document
 * @param more how many faults are not listed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Envelope(@Nullable String ref, byte[] document, List<Fault> faults, int more) {

  /** No document. */
  static final byte[] NONE = {};

  /** Where the document stands in the line, as a JSON Pointer. */
  static final String DOCUMENT = "/document";

  public Envelope {
    faults = List.copyOf(faults);
  }

  /** A fault of the document, as one of the line. */
  public static Fault within(Fault fault) {
    return new Fault(DOCUMENT + fault.pointer(), fault.code(), fault.text(), fault.allowed());
  }
}
