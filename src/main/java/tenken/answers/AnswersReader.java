package tenken.answers;

import java.io.IOException;
import java.io.InputStream;
import tenken.catalog.Pack;
import tools.jackson.databind.JsonNode;

/**
 * Reads answers documents and tells every fault of a document at once. Bad content gives faults,
 * never an exception. Safe to share between threads; make one for each pack.
 */
public final class AnswersReader {

  private final Indexes indexes;
  private final Limits limits;
  private final StrictJson json;

  /** Reads documents for the sheets of a pack. */
  public AnswersReader(Pack pack, Limits limits) {
    this.indexes = Indexes.of(pack);
    this.limits = limits;
    this.json = new StrictJson(limits);
  }

  /** Reads a document as it came, in UTF-8. */
  public AnswersReading read(byte[] document) {
    Faults faults = new Faults();
    return json.read(document, faults)
        .map(tree -> new DocumentReader(indexes, limits, faults).read(tree))
        .orElseGet(() -> AnswersReading.refused(faults));
  }

  /**
   * Reads a document as it comes, no further than the limit; does not close the stream.
   *
   * @throws IOException if the stream fails
   */
  public AnswersReading read(InputStream document) throws IOException {
    return read(document.readNBytes(limits.bytes() + 1));
  }

  /** Reads a document that was parsed already, say with {@link StrictJson}. */
  public AnswersReading read(JsonNode document) {
    return new DocumentReader(indexes, limits, new Faults()).read(document);
  }
}
