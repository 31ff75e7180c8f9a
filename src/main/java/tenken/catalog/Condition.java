package tenken.catalog;

import java.util.List;

/**
 * An {@code asked-when} or {@code applies-when} as written, before its field is looked up.
 *
 * @param field the field as named, full or short
 * @param options the options named
 * @param negated whether the others are meant
 * @param place where it stands
 */
record Condition(Word field, List<Word> options, boolean negated, Place place) {

  static Condition read(MapReader reader) {
    boolean negated = reader.has("not-in");
    if (negated == reader.has("in")) {
      reader.faults().add(reader.place(), "either `in` or `not-in` is expected");
    }
    String key = negated ? "not-in" : "in";
    List<Word> options = reader.words(key);
    if (options.isEmpty()) {
      reader.faults().add(reader.place(key), "at least one option is expected");
    }
    return new Condition(reader.word("field"), options, negated, reader.place());
  }

  /** The same where a short name means a field of the question. */
  Condition within(String question) {
    boolean full = field.missing() || field.text().contains(".");
    String name = full ? field.text() : question + "." + field.text();
    return new Condition(new Word(name, field.place()), options, negated, place);
  }
}
