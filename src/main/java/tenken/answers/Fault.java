package tenken.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * One thing that is wrong with a document, and where. Holds nothing that was answered.
 *
 * @param pointer JSON Pointer (RFC 6901) of the place; for a missing property, where it would stand
 * @param code what kind of fault it is
 * @param text what is wrong, and what would be right
 * @param allowed what may stand there, the most likely first; only near ones where there are very
 *     many; empty where it cannot be listed
 * @param at the cell of the workbook that the document came in, or null
 */
public record Fault(
    String pointer, Code code, Text text, List<String> allowed, @Nullable TabCell at) {

  public Fault {
    allowed = List.copyOf(allowed);
  }

  /** A fault of a document that came as such. */
  public Fault(String pointer, Code code, Text text, List<String> allowed) {
    this(pointer, code, text, allowed, null);
  }

  /** The same fault, found in a cell of a workbook. */
  public Fault at(@Nullable TabCell cell) {
    return new Fault(pointer, code, text, allowed, cell);
  }

  Fault(Pointer pointer, Code code, Text text) {
    this(pointer, code, text, List.of());
  }

  Fault(Pointer pointer, Code code, Text text, List<String> allowed) {
    this(pointer.toString(), code, text, allowed);
  }
}
