package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.answers.TabCell;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of reading a workbook.
 *
 * @param documentOrNull the answers document that it holds, or null where it could not be opened;
 *     not to be used where there are faults
 * @param places where in the workbook the parts of the document stand, by JSON Pointer
 * @param faults cells that cannot be read, or why the workbook is not taken; at most {@link
 *     Limits#FAULTS}
 * @param more how many faults are not listed
 */
public record WorkbookReading(
    @Nullable ObjectNode documentOrNull,
    Map<String, TabCell> places,
    List<Fault> faults,
    int more) {

  public WorkbookReading {
    places = Map.copyOf(places);
    faults = List.copyOf(faults);
    if (documentOrNull == null && faults.isEmpty()) {
      throw new IllegalArgumentException("either a document or faults");
    }
  }

  static WorkbookReading refused(Fault fault) {
    return new WorkbookReading(null, Map.of(), List.of(fault), 0);
  }

  /** The document, if every cell could be read. It may still have faults as a document. */
  public Optional<ObjectNode> document() {
    return faults.isEmpty() ? Optional.ofNullable(documentOrNull) : Optional.empty();
  }

  /** Faults of the document with the cells in which they were found. */
  public List<Fault> placed(List<Fault> ofDocument) {
    return ofDocument.stream().map(fault -> fault.at(place(fault.pointer()))).toList();
  }

  /** Where a part of the document stands, or what it is a part of. */
  private @Nullable TabCell place(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      TabCell cell = places.get(at);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** The answers of the document, or all that is wrong with the workbook and the document. */
  public AnswersReading answers(AnswersReader reader) {
    if (documentOrNull == null) {
      return refused(faults, more);
    }
    AnswersReading reading = reader.read(documentOrNull);
    if (faults.isEmpty() && reading.faults().isEmpty()) {
      return reading;
    }
    List<Fault> all = new ArrayList<>(faults);
    placed(reading.faults()).stream().filter(fault -> isNew(fault.pointer())).forEach(all::add);
    int listed = Math.min(all.size(), Limits.FAULTS);
    return refused(all.subList(0, listed), more + reading.more() + all.size() - listed);
  }

  /** What could not be read is no fault of the document as well. */
  private boolean isNew(String pointer) {
    return faults.stream()
        .map(Fault::pointer)
        .noneMatch(at -> !at.isEmpty() && (pointer.equals(at) || pointer.startsWith(at + "/")));
  }

  private static AnswersReading refused(List<Fault> faults, int more) {
    return new AnswersReading(
        null, Map.of(), Collections.emptySortedSet(), List.copyOf(faults), more);
  }
}
