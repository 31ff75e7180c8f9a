package tenken.exchange.sarif;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tenken.answers.Cell;
import tenken.answers.Pointer;
import tenken.catalog.Scope;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where answers stand in a document, found by reading it once more for its lines. */
public final class DocumentPlaces implements Places {

  private final Map<Cell, Pointer> pointers;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * The places of a document that was read without a fault.
   *
   * @param pointers where each cell was said, as reading it told
   * @param document the document
   * @param firstLine the line in which it begins, from 1
   */
  public DocumentPlaces(Map<Cell, Pointer> pointers, byte[] document, int firstLine) {
    this.pointers = Map.copyOf(pointers);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        int line = parser.currentTokenLocation().getLineNr() + firstLine - 1;
        lines.putIfAbsent(pointer, line);
      }
    }
  }

  @Override
  public Optional<Place> of(String field, Scope scope) {
    return Optional.ofNullable(pointers.get(new Cell(field, scope)))
        .map(Pointer::toString)
        .map(pointer -> new Place(pointer, lines.getOrDefault(pointer, 1)));
  }
}
