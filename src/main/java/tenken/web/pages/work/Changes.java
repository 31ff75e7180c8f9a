package tenken.web.pages.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenken.answers.AnswersReading;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Field;
import tenken.catalog.Text;
import tenken.exchange.words.Words;

/** The cells that a form changes, and what it sent that cannot be saved. */
final class Changes {

  private final OpenDraft draft;
  private final Words words;
  private final Map<Cell, Given> given;
  private final Map<Cell, Optional<Given>> cells = new TreeMap<>();
  private final Set<Cell> contested = new TreeSet<>();
  private final Map<String, Sent> typed = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();

  Changes(OpenDraft draft, Words words) {
    this.draft = draft;
    this.words = words;
    this.given = draft.answers().given();
  }

  void take(Sent sent) {
    draft
        .pack()
        .pack()
        .field(sent.field())
        .ifPresent(
            field ->
                columns(field, sent.column())
                    .forEach(column -> take(sent.in(column), field, column)));
  }

  private void take(Sent sent, Field field, Column column) {
    Given before = column.given(given);
    try {
      Optional<Given> now = GivenReader.read(field, sent.form(), before);
      if (now.equals(Optional.ofNullable(before))
          || CellForm.of(before).equals(sent.form())
          || Column.seen(now.orElse(null)).equals(sent.was())) {
        return;
      }
      if (!column.seen(given).equals(sent.was())) {
        contested.addAll(column.cells());
        String mine = words.given(sent.field(), now.orElse(null));
        note(sent, Note.conflict(words.given(sent.field(), before), mine));
        return;
      }
      put(sent, column, now);
    } catch (Unread unread) {
      note(sent, Note.refused(words.say(unread.says())));
    }
  }

  /** The reader of documents decides whether an answer can stand. */
  private void put(Sent sent, Column column, Optional<Given> now) {
    Map<Cell, Optional<Given>> these = new TreeMap<>();
    column.cells().forEach(cell -> these.put(cell, now));
    AnswersReading reading = draft.pack().reader().read(Rewritten.document(draft, these));
    if (reading.faults().isEmpty()) {
      cells.putAll(these);
    } else {
      Text fault = reading.faults().get(0).text();
      note(sent, Note.refused(words.say(fault)));
    }
  }

  private void note(Sent sent, Note note) {
    typed.put(sent.place(), sent);
    notes.put(sent.place(), note);
  }

  /** The column, or those that it was split into when somebody else answered its cells apart. */
  private List<Column> columns(Field field, String key) {
    var cells = AskedFields.cells(field, draft);
    List<Column> apart = Column.of(cells, given, true);
    return Stream.concat(Column.of(cells, given, false).stream(), apart.stream())
        .filter(column -> column.key().equals(key))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> apart.stream().filter(column -> column.isPartOf(key)).toList());
  }

  /** The first answer of a field holds in all its cells, but for those that others changed. */
  void everywhere(String name) {
    Field field = draft.pack().pack().field(name).orElse(null);
    var all = field == null ? List.<Cell>of() : List.copyOf(AskedFields.cells(field, draft));
    if (!all.isEmpty() && !contested.contains(all.get(0))) {
      Cell first = all.get(0);
      Optional<Given> said = cells.getOrDefault(first, Optional.ofNullable(given.get(first)));
      all.stream()
          .filter(cell -> !contested.contains(cell))
          .filter(cell -> !Optional.ofNullable(given.get(cell)).equals(said))
          .forEach(cell -> cells.put(cell, said));
    }
  }

  /** What is to be saved: nothing for a cell that is not answered any more. */
  Map<Cell, Optional<Given>> cells() {
    return cells;
  }

  Shown shown() {
    return new Shown("", typed, notes);
  }
}
