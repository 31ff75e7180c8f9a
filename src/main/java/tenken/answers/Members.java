package tenken.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tenken.catalog.Text;
import tools.jackson.databind.JsonNode;

/** The properties of one object of a document, each checked as it is taken. */
record Members(JsonNode node, Pointer pointer, Faults faults) {

  private static final ClassValue<List<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        }
      };

  /** The object, or nothing but a fault where there is something else. */
  static Optional<Members> of(JsonNode node, Pointer pointer, Faults faults) {
    if (!node.isObject()) {
      faults.add(() -> new Fault(pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.OBJECT)));
      return Optional.empty();
    }
    return Optional.of(new Members(node, pointer, faults));
  }

  boolean has(String name) {
    return node.has(name);
  }

  Pointer pointer(String name) {
    return pointer.child(name);
  }

  void refuseAllBut(List<String> known) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      if (!known.contains(name)) {
        faults.add(
            () ->
                new Fault(
                    pointer(name),
                    Code.UNKNOWN_PROPERTY,
                    Says.unknownProperty(),
                    Near.first(known, name)));
      }
    }
  }

  Optional<JsonNode> any(String name) {
    return Optional.ofNullable(node.get(name));
  }

  Optional<Members> object(String name) {
    return any(name).flatMap(value -> of(value, pointer(name), faults));
  }

  /** A text that is kept as it is. */
  Optional<String> text(String name, int longest) {
    return any(name).flatMap(value -> text(value, pointer(name), longest, faults));
  }

  static Optional<String> text(JsonNode value, Pointer pointer, int longest, Faults faults) {
    Optional<String> text = string(value, pointer, faults);
    text.ifPresent(kept -> Texts.check(kept, pointer, longest, faults));
    return text;
  }

  Optional<String> string(String name) {
    return any(name).flatMap(value -> string(value, pointer(name), faults));
  }

  static Optional<String> string(JsonNode value, Pointer pointer, Faults faults) {
    if (!value.isString()) {
      faults.add(() -> new Fault(pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.STRING)));
      return Optional.empty();
    }
    return Optional.of(value.stringValue());
  }

  Optional<LocalDate> date(String name) {
    Optional<String> text = string(name);
    Optional<LocalDate> date = text.flatMap(Dates::read);
    if (text.isPresent() && date.isEmpty()) {
      faults.add(() -> new Fault(pointer(name), Code.NOT_A_DATE, AnswerSays.notADate()));
    }
    return date;
  }

  /** One of the names, or nothing but a fault. */
  Optional<String> oneOf(String name, Collection<String> names, Code code) {
    return string(name).filter(given -> known(given, names, code, pointer(name), faults));
  }

  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type, Code code) {
    return oneOf(name, names(type), code).map(given -> Enum.valueOf(type, given));
  }

  static <E extends Enum<E>> List<String> names(Class<E> type) {
    return NAMES.get(type);
  }

  static boolean known(
      String given, Collection<String> names, Code code, Pointer pointer, Faults faults) {
    boolean known = names.contains(given);
    if (!known) {
      faults.add(() -> new Fault(pointer, code, Says.unknown(code), Near.first(names, given)));
    }
    return known;
  }

  /** The entries of a list, at most so many; nothing where it is absent or no list. */
  Optional<List<Entry>> list(String name, int most) {
    return any(name)
        .flatMap(
            value -> {
              if (!value.isArray()) {
                faults.add(
                    () -> new Fault(pointer(name), Code.WRONG_TYPE, Says.expected(Says.Kind.LIST)));
                return Optional.empty();
              }
              return Optional.of(entries(value, pointer(name), most, faults));
            });
  }

  /** The entries of a list, at most so many. */
  static List<Entry> entries(JsonNode list, Pointer pointer, int most, Faults faults) {
    if (list.size() > most) {
      faults.add(() -> new Fault(pointer, Code.TOO_MANY, Says.tooMany(most)));
    }
    int size = Math.min(list.size(), most);
    List<Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new Entry(list.get(i), pointer.child(i)));
    }
    return entries;
  }

  void require(String name) {
    if (!has(name)) {
      faults.add(() -> new Fault(pointer(name), Code.MISSING_PROPERTY, Says.missing()));
    }
  }

  /** Notes a property that does not go with what stands beside it. */
  void refuse(String name, Text why) {
    if (has(name)) {
      faults.add(() -> new Fault(pointer(name), Code.NOT_EXPECTED, why));
    }
  }

  /**
   * An entry of a list.
   *
   * @param value what stands there
   * @param pointer where
   */
  record Entry(JsonNode value, Pointer pointer) {}
}
