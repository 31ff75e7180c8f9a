package tenken.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenken.catalog.YamlValue.Entry;
import tenken.catalog.YamlValue.Mapping;
import tenken.catalog.YamlValue.Sequence;

/**
 * Typed reading of the values under one set of keys. What is missing or does not fit is noted as a
 * fault, and a harmless stand-in comes back so that reading goes on; {@link #finish()} notes every
 * key that nobody read.
 */
public final class MapReader {

  private final Mapping mapping;
  private final Place place;
  private final FaultLog faults;
  private final ScalarReader scalars;
  private final Set<String> known = new TreeSet<>();
  private final List<MapReader> children = new ArrayList<>();

  MapReader(Mapping mapping, Place place, FaultLog faults) {
    this.mapping = mapping;
    this.place = place;
    this.faults = faults;
    this.scalars = new ScalarReader(faults);
  }

  /** Where the keys begin: at the key that they stand under, if any. */
  public Place place() {
    return place;
  }

  /** Where a key stands, or the whole where it is missing. */
  public Place place(String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null ? place() : entry.place();
  }

  /** The log that takes this reader's faults. */
  public FaultLog faults() {
    return faults;
  }

  /**
   * Everything under these keys, for whoever reads it in another way; the keys then count as known.
   */
  Map<String, Entry> takeEntries() {
    known.addAll(keys());
    return mapping.entries();
  }

  /** The keys in file order. */
  public Set<String> keys() {
    return mapping.entries().keySet();
  }

  /** Tells whether the key is there; asking counts as knowing it. */
  public boolean has(String key) {
    return value(key) != null;
  }

  @Nullable YamlValue value(String key) {
    known.add(key);
    Entry entry = mapping.entries().get(key);
    return entry == null ? null : entry.value();
  }

  private Optional<YamlValue> optional(String key) {
    return Optional.ofNullable(value(key));
  }

  private Optional<YamlValue> required(String key) {
    Optional<YamlValue> value = optional(key);
    if (value.isEmpty()) {
      faults.add(place(), "`%s` is missing", key);
    }
    return value;
  }

  /** A text that must be there; empty after a fault. */
  public String string(String key) {
    return required(key).flatMap(value -> scalars.text(key, value)).orElse("");
  }

  /** A text that may be there. */
  public Optional<String> optionalString(String key) {
    return optional(key).flatMap(value -> scalars.text(key, value));
  }

  /** A name that must be there, with its place. */
  public Word word(String key) {
    return new Word(string(key), place(key));
  }

  /** A list of names; none where the key is absent. */
  public List<Word> words(String key) {
    return list(key).stream()
        .map(value -> new Word(scalars.text(key, value).orElse(""), value.place()))
        .filter(word -> !word.missing())
        .toList();
  }

  /** A whole number that must be there. */
  public int wholeNumber(String key, int from, int to) {
    return required(key).flatMap(value -> scalars.wholeNumber(key, value, from, to)).orElse(from);
  }

  /** A number that must be there. */
  public double number(String key) {
    return required(key).flatMap(value -> scalars.number(key, value)).orElse(0.0);
  }

  /** A date that must be there. */
  public LocalDate date(String key) {
    return required(key).flatMap(value -> scalars.date(key, value)).orElse(LocalDate.EPOCH);
  }

  /** A date that may be there. */
  public Optional<LocalDate> optionalDate(String key) {
    return optional(key).flatMap(value -> scalars.date(key, value));
  }

  /** True or false; false where the key is absent. */
  public boolean flag(String key) {
    return optional(key).flatMap(value -> scalars.truth(key, value)).orElse(false);
  }

  /** A constant in capitals that must be there. */
  public <E extends Enum<E>> E capitals(String key, Class<E> type, E standIn) {
    return required(key)
        .flatMap(value -> scalars.constant(key, value, type, Enum::name))
        .orElse(standIn);
  }

  /** A constant in small letters that may be there. */
  public <E extends Enum<E>> Optional<E> small(String key, Class<E> type) {
    return optional(key).flatMap(value -> scalars.constant(key, value, type, MapReader::small));
  }

  /** Several constants in capitals; none where the key is absent. */
  public <E extends Enum<E>> Set<E> manyCapitals(String key, Class<E> type) {
    return many(key, type, Enum::name);
  }

  /** Several constants in small letters; none where the key is absent. */
  public <E extends Enum<E>> Set<E> manySmall(String key, Class<E> type) {
    return many(key, type, MapReader::small);
  }

  private <E extends Enum<E>> Set<E> many(String key, Class<E> type, Function<E, String> spelling) {
    Set<E> constants = EnumSet.noneOf(type);
    for (YamlValue value : list(key)) {
      scalars.constant(key, value, type, spelling).ifPresent(constants::add);
    }
    return constants;
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text in both languages that must be there. */
  public Text text(String key) {
    return child(key).map(MapReader::asText).orElse(new Text("", ""));
  }

  /** A text in both languages that may be there. */
  public Optional<Text> optionalText(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** These keys as a text in both languages. */
  public Text asText() {
    return new Text(string("ja"), string("en"));
  }

  /** Keys with values that must be there; empty after a fault. */
  public Optional<MapReader> child(String key) {
    return required(key).flatMap(value -> adopt(key, value, place(key)));
  }

  /**
   * A list of keys with values; none where the key is absent. A single one stands for a list of
   * one.
   */
  public List<MapReader> children(String key) {
    Optional<YamlValue> value = optional(key);
    if (value.isPresent() && value.get() instanceof Mapping) {
      return adopt(key, value.get(), place(key)).stream().toList();
    }
    return list(key).stream().flatMap(each -> adopt(key, each, each.place()).stream()).toList();
  }

  /** Readers under the names that stand as keys below this one; none where the key is absent. */
  public Map<String, MapReader> named(String key) {
    return has(key) ? child(key).map(MapReader::named).orElse(Map.of()) : Map.of();
  }

  /** Readers under these keys, each of which is a name. */
  public Map<String, MapReader> named() {
    Map<String, MapReader> readers = new LinkedHashMap<>();
    for (String name : keys()) {
      child(name).ifPresent(reader -> readers.put(name, reader));
    }
    return readers;
  }

  private List<YamlValue> list(String key) {
    Optional<YamlValue> value = optional(key);
    if (value.isPresent() && !(value.get() instanceof Sequence)) {
      faults.add(place(key), "`%s`: a list is expected, not %s", key, value.get().kind());
    }
    return value.isPresent() && value.get() instanceof Sequence list ? list.values() : List.of();
  }

  /** A reader of a value that is to be finished with this one. */
  Optional<MapReader> adopt(String key, YamlValue value, Place at) {
    if (value instanceof Mapping below) {
      MapReader reader = new MapReader(below, at, faults);
      children.add(reader);
      return Optional.of(reader);
    }
    faults.add(value.place(), "`%s`: keys with values are expected, not %s", key, value.kind());
    return Optional.empty();
  }

  /** Notes each key, here and below, that nobody asked for. */
  public void finish() {
    for (String key : keys()) {
      if (!known.contains(key)) {
        faults.add(place(key), "`%s` is not known here; known: %s", key, String.join(", ", known));
      }
    }
    children.forEach(MapReader::finish);
  }
}
