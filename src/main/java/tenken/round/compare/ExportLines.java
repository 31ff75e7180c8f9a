package tenken.round.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Writes the lines of an export and counts them. For one export and one thread. */
public final class ExportLines {

  private final JsonMapper json;
  private final OutputStream out;
  private long count;

  ExportLines(JsonMapper json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  /** A line of a kind, still to be filled and added. */
  public ObjectNode line(String kind) {
    return json.createObjectNode().put("kind", kind);
  }

  /** JSON as it was stored; line ends between its values, where it has any, become blanks. */
  public RawValue stored(String text) {
    return new RawValue(text.replace('\n', ' ').replace('\r', ' '));
  }

  /**
   * Writes a line.
   *
   * @throws UncheckedIOException if nobody reads it
   */
  public void add(ObjectNode line) {
    try {
      out.write(json.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    count++;
  }

  /** How many lines were written. */
  long count() {
    return count;
  }
}
