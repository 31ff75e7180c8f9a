package tenken.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What is tried for one finding, each change once, and what of it clears the finding. */
final class Tries {

  private static final int MOST = 48;
  private static final int FAILED = 24;

  private final Steps steps;
  private final Recheck recheck;
  private final Clearing.Goal goal;
  private final Function<Map<Integer, Long>, Trial> tried;
  private final Map<Map<Integer, Long>, Trial> trials = new HashMap<>();
  private final List<Trial> failed = new ArrayList<>();
  private final List<ClearedBy> found = new ArrayList<>();
  private final List<Queue> queues = new ArrayList<>();

  Tries(
      Steps steps, Recheck recheck, Clearing.Goal goal, Function<Map<Integer, Long>, Trial> tried) {
    this.steps = steps;
    this.recheck = recheck;
    this.goal = goal;
    this.tried = tried;
  }

  /** What clears the finding, in the order in which it was found. */
  List<ClearedBy> found() {
    return List.copyOf(found);
  }

  /** Changes to begin with that did not clear it, and those to which no option is worth adding. */
  List<Trial> failed() {
    return List.copyOf(failed);
  }

  /** Whether any of the changes clears the finding; the first that does is kept. */
  boolean any(List<Map<Integer, Long>> changes) {
    return changes.stream().map(this::trial).anyMatch(this::keeps);
  }

  /**
   * Keeps the smallest of the changes, and of those that add to one what it would newly miss, that
   * clears the finding.
   */
  void smallest(List<Map<Integer, Long>> changes) {
    Queue queue = new Queue(changes);
    for (int i = 0; i < MOST && !queue.isEmpty(); i++) {
      Trial trial = trial(queue.next());
      if (keeps(trial)) {
        queues.add(queue);
        return;
      }
      List<Map<Integer, Long>> further = steps.further(trial);
      if (failed.size() < FAILED && (further.isEmpty() || changes.contains(trial.changed()))) {
        failed.add(trial);
      }
      further.forEach(queue::add);
    }
  }

  /** Keeps others that are as small as the smallest, until there are so many in all. */
  void others(int most) {
    for (Queue queue : queues) {
      int size = queue.size;
      while (found.size() < most && size > 0 && queue.has(size)) {
        keeps(trial(queue.next()));
      }
    }
  }

  /** Changes that are still to be tried, the smallest first and in the order in which they came. */
  private final class Queue {

    private final NavigableMap<Integer, Deque<Map<Integer, Long>>> bySize = new TreeMap<>();
    private final Set<Map<Integer, Long>> seen = new HashSet<>();
    private int size;

    Queue(List<Map<Integer, Long>> changes) {
      changes.forEach(this::add);
    }

    void add(Map<Integer, Long> changed) {
      if (seen.add(changed)) {
        bySize.computeIfAbsent(steps.size(changed), key -> new ArrayDeque<>()).add(changed);
      }
    }

    boolean isEmpty() {
      return bySize.isEmpty();
    }

    boolean has(int ofSize) {
      return bySize.containsKey(ofSize);
    }

    Map<Integer, Long> next() {
      Map.Entry<Integer, Deque<Map<Integer, Long>>> smallest = bySize.firstEntry();
      size = smallest.getKey();
      Map<Integer, Long> changed = smallest.getValue().remove();
      if (smallest.getValue().isEmpty()) {
        bySize.remove(size);
      }
      return changed;
    }
  }

  private Trial trial(Map<Integer, Long> changed) {
    return trials.computeIfAbsent(changed, tried);
  }

  private boolean keeps(Trial trial) {
    if (!trial.clears(goal)) {
      return false;
    }
    recheck.expect(trial, goal);
    ClearedBy cleared = recheck.told(trial);
    if (found.stream().noneMatch(each -> cleared.changes().containsAll(each.changes()))) {
      found.add(cleared);
    }
    return true;
  }
}
