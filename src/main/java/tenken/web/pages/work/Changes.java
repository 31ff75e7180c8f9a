package tenken.web.pages.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final Map<String, Sent> typed = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();

  Changes(OpenDraft draft, Words words) {
    this.draft = draft;
    this.words = words;
    this.given = draft.answers().given();
  }

  void take(Sent sent) {
    Optional<Field> field = draft.pack().pack().field(sent.field());
    Optional<Column> column = field.flatMap(each -> column(each, sent.column()));
    if (column.isEmpty()) {
      return;
    }
    Given before = column.get().given(given);
    try {
      Optional<Given> now = GivenReader.read(field.get(), sent.form(), before);
      if (now.equals(Optional.ofNullable(before)) || CellForm.of(before).equals(sent.form())) {
        return;
      }
      if (!column.get().seen(given).equals(sent.was())) {
        note(sent, "CONFLICT", words.given(sent.field(), before));
        return;
      }
      put(sent, column.get(), now);
    } catch (Unread unread) {
      note(sent, "REFUSED", words.say(unread.says()));
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
      note(sent, "REFUSED", words.say(fault));
    }
  }

  private void note(Sent sent, String kind, String text) {
    typed.put(sent.place(), sent);
    notes.put(sent.place(), new Note(kind, text));
  }

  private Optional<Column> column(Field field, String key) {
    for (boolean split : new boolean[] {false, true}) {
      for (Column column : Column.of(AskedFields.cells(field, draft), given, split)) {
        if (column.key().equals(key)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  void everywhere(String name) {
    Field field = draft.pack().pack().field(name).orElse(null);
    var all = field == null ? List.<Cell>of() : List.copyOf(AskedFields.cells(field, draft));
    if (!all.isEmpty()) {
      Cell first = all.get(0);
      Optional<Given> said = cells.getOrDefault(first, Optional.ofNullable(given.get(first)));
      all.stream()
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
