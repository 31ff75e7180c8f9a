package tenken.web.pages.work;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Field;

/**
 * What a form shows beside the draft.
 *
 * @param split full name of the field all of whose cells are shown one by one, or empty
 * @param typed what was sent and could not be saved, by place
 * @param notes what is to be said about it, by place
 */
record Shown(String split, Map<String, Sent> typed, Map<String, Note> notes) {

  /** The draft alone. */
  static final Shown DRAFT = new Shown("", Map.of(), Map.of());

  Shown {
    typed = Map.copyOf(typed);
    notes = Map.copyOf(notes);
  }

  /** The columns of a field, apart where something is to be said about one of them alone. */
  List<Column> columns(Field field, Collection<Cell> cells, Map<Cell, Given> given) {
    List<Column> columns = Column.of(cells, given, split.equals(field.name()));
    Set<String> places =
        columns.stream().map(column -> field.name() + "@" + column.key()).collect(toSet());
    boolean all =
        notes.keySet().stream()
            .filter(place -> place.startsWith(field.name() + "@"))
            .allMatch(places::contains);
    return all ? columns : Column.of(cells, given, true);
  }
}
