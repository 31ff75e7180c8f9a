package tenken.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the items of one year's sheet became those of a later one. Every item of both sheets is in at
 * least one line; one that was split or merged is in several.
 *
 * @param from id of the earlier sheet
 * @param to id of the later sheet
 * @param lines in the order of the later sheet, then what was dropped in the order of the earlier
 *     one
 */
public record Crosswalk(String from, String to, List<Line> lines) {

  public Crosswalk {
    lines = List.copyOf(lines);
  }

  /** What became of an item. */
  public enum Change {
    /** Asks the same. */
    SAME,
    /** Asks more than before. */
    WIDENED,
    /** Asks less than before. */
    NARROWED,
    /** One of several that a single earlier item became. */
    SPLIT,
    /** Holds one of several earlier items. */
    MERGED,
    /** Asks the same in another chapter. */
    MOVED,
    /** Was not asked before. */
    NEW,
    /** Is not asked any more. */
    DROPPED;

    /** Tells whether it asks more or less than before. */
    public boolean changed() {
      return this == WIDENED || this == NARROWED;
    }
  }

  /**
   * One step from an item to an item.
   *
   * @param from number on the earlier sheet, or null for a new item
   * @param to number on the later sheet, or null for a dropped one
   * @param change what became of it
   * @param note what became of a dropped item's subject, or null
   */
  public record Line(
      @Nullable String from, @Nullable String to, Change change, @Nullable Text note) {}

  /**
   * The way from a sheet to a later one, as the later one's file tells it.
   *
   * @throws IllegalArgumentException if the sheets are for different operators, or the first is not
   *     the earlier one
   */
  public static Crosswalk between(Sheet from, Sheet to) {
    if (from.kind() != to.kind() || from.year() >= to.year()) {
      throw new IllegalArgumentException(from.id() + " is no earlier sheet than " + to.id());
    }
    List<Line> lines = new ArrayList<>();
    Set<String> continued = new HashSet<>();
    to.items()
        .forEach(
            item -> {
              List<Line> steps = steps(item, from.id());
              steps.stream().map(Line::from).filter(each -> each != null).forEach(continued::add);
              lines.addAll(steps);
            });
    lines.addAll(dropped(from, to, continued));
    return new Crosswalk(from.id(), to.id(), lines);
  }

  private static List<Line> steps(Item item, String from) {
    List<Line> steps =
        item.from().stream()
            .filter(origin -> origin.sheet().equals(from))
            .map(origin -> step(origin, item))
            .toList();
    return steps.isEmpty() ? List.of(new Line(null, item.number(), Change.NEW, null)) : steps;
  }

  private static Line step(Item.Origin origin, Item item) {
    return new Line(origin.item(), item.number(), Change.valueOf(origin.change().name()), null);
  }

  private static List<Line> dropped(Sheet from, Sheet to, Set<String> continued) {
    Map<String, Text> notes = new HashMap<>();
    for (DroppedItem item : to.dropped()) {
      if (item.sheet().equals(from.id())) {
        notes.put(item.item(), item.note());
      }
    }
    return from.items()
        .map(Item::number)
        .filter(number -> !continued.contains(number))
        .map(number -> new Line(number, null, Change.DROPPED, notes.get(number)))
        .toList();
  }
}
