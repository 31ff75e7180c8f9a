package tenken.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file that knows its place. */
sealed interface YamlValue {

  Place place();

  /** What a person calls this kind of value. */
  String kind();

  /**
   * A single value.
   *
   * @param text as written, without quotes
   * @param type what YAML 1.2 takes it for
   */
  record Scalar(String text, Type type, Place place) implements YamlValue {

    /** What an unquoted value means in the core schema; a quoted one is always text. */
    enum Type {
      TEXT,
      WHOLE_NUMBER,
      NUMBER,
      TRUTH,
      NOTHING
    }

    @Override
    public String kind() {
      return type == Type.NOTHING ? "nothing" : "`" + text + "`";
    }
  }

  /** A list of values. */
  record Sequence(List<YamlValue> values, Place place) implements YamlValue {

    public Sequence {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Values under keys, in file order. */
  record Mapping(Map<String, Entry> entries, Place place) implements YamlValue {

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String kind() {
      return "keys with values";
    }

    /**
     * The same with entries of another in place of its own or beside them; it then stands where the
     * other stands.
     */
    Mapping overlaidBy(Mapping other) {
      Map<String, Entry> merged = new LinkedHashMap<>(entries);
      merged.putAll(other.entries);
      return new Mapping(merged, other.place);
    }
  }

  /** One key's value; the place is the key's. */
  record Entry(YamlValue value, Place place) {}
}
