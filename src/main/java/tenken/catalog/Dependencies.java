package tenken.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** What depends on what, over any number of steps. */
final class Dependencies {

  /** No chain is longer. */
  static final int LONGEST = 10;

  private final Set<String> circles;
  private final Set<String> deep = new HashSet<>();

  /** Looks at names, given what each depends on directly. */
  Dependencies(Map<String, Set<String>> parents) {
    Map<String, Integer> steps = steps(parents);
    steps.forEach(
        (name, number) -> {
          if (number > LONGEST) {
            deep.add(name);
          }
        });
    Map<String, Set<String>> endless = new HashMap<>(parents);
    endless.keySet().removeAll(steps.keySet());
    Map<String, Set<String>> children = new HashMap<>();
    endless.forEach(
        (name, others) -> {
          children.computeIfAbsent(name, key -> new HashSet<>());
          others.stream()
              .filter(endless::containsKey)
              .forEach(other -> children.computeIfAbsent(other, key -> new HashSet<>()).add(name));
        });
    circles = new HashSet<>(children.keySet());
    circles.removeAll(steps(children).keySet());
  }

  /** The names that depend on themselves, and those between two that do. */
  Set<String> circles() {
    return Set.copyOf(circles);
  }

  /** The names that depend on more than {@link #LONGEST} others in a chain. */
  Set<String> deep() {
    return Set.copyOf(deep);
  }

  /** How many steps each name is from the end of what it leads to; none where there is no end. */
  private static Map<String, Integer> steps(Map<String, Set<String>> leadsTo) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<String>> back = new HashMap<>();
    leadsTo.forEach(
        (name, others) -> {
          List<String> on = others.stream().filter(leadsTo::containsKey).toList();
          open.put(name, on.size());
          on.forEach(other -> back.computeIfAbsent(other, key -> new ArrayList<>()).add(name));
        });
    Queue<String> ended = new ArrayDeque<>();
    Map<String, Integer> steps = new HashMap<>();
    leadsTo.keySet().stream().filter(name -> open.getOrDefault(name, 0) == 0).forEach(ended::add);
    for (String name = ended.poll(); name != null; name = ended.poll()) {
      int step = steps.computeIfAbsent(name, key -> 1);
      for (String before : back.getOrDefault(name, List.of())) {
        steps.merge(before, step + 1, Math::max);
        if (open.merge(before, -1, Integer::sum) == 0) {
          ended.add(before);
        }
      }
    }
    steps.keySet().removeIf(name -> open.getOrDefault(name, 0) > 0);
    return steps;
  }
}
