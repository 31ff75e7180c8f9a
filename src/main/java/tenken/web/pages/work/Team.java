package tenken.web.pages.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tenken.round.note.ItemNote;

/**
 * Who works on a draft, and what they note.
 *
 * @param draft id of the draft
 * @param notes the notes that say something, by item
 * @param names the colleagues named so far
 */
record Team(String draft, Map<String, ItemNote> notes, List<String> names) {

  static Team of(String draft, List<ItemNote> notes) {
    return new Team(
        draft,
        notes.stream().collect(Collectors.toMap(ItemNote::item, Function.identity())),
        notes.stream()
            .map(note -> note.content().assignee())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList());
  }

  /** The note on an item. */
  public NoteForm note(String item) {
    return NoteForm.of(notes.getOrDefault(item, ItemNote.unwritten(draft, item)));
  }

  /** Who works on an item, or an empty text. */
  String assignee(String item) {
    return note(item).assignee().stored();
  }
}
