package tenken.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Immutable maps and sets that are walked in the same order in every run. */
final class Ordered {

  private Ordered() {}

  /** In the order given. */
  static <V> Map<String, V> copyOf(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** In the order given. */
  static Set<String> copyOf(Set<String> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /** In the order of the constants. */
  static <E extends Enum<E>, V> Map<E, V> byConstant(Map<E, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** In the order of the constants. */
  static <E extends Enum<E>> Set<E> byConstant(Set<E> set) {
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }
}
