package tenken.web.pages.work;

import java.util.Map;

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
}
