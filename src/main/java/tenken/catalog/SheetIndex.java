package tenken.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is looked up often on a sheet.
 *
 * @param items by number, in order
 * @param asking the items that ask a question, by its id
 * @param axes the widest axes among them, by the question's id
 */
public record SheetIndex(
    Map<String, Item> items, Map<String, List<Item>> asking, Map<String, Set<Axis>> axes) {

  private static final Set<Axis> PER_SERVICE = Ordered.byConstant(Set.of(Axis.SERVICE));

  public SheetIndex {
    items = Ordered.copyOf(items);
    asking = Ordered.copyOf(asking);
    axes = Ordered.copyOf(axes);
  }

  /** The index of the items that the sections hold. */
  public static SheetIndex of(List<Section> sections) {
    Map<String, Item> items = new LinkedHashMap<>();
    Map<String, List<Item>> asking = new LinkedHashMap<>();
    Map<String, Set<Axis>> axes = new LinkedHashMap<>();
    items(sections)
        .forEach(
            item -> {
              items.putIfAbsent(item.number(), item);
              for (String question : item.questions()) {
                asking.computeIfAbsent(question, each -> new ArrayList<>()).add(item);
                axes.computeIfAbsent(question, each -> EnumSet.noneOf(Axis.class))
                    .addAll(item.axes());
              }
            });
    asking.replaceAll((question, list) -> List.copyOf(list));
    axes.replaceAll((question, set) -> Ordered.byConstant(set));
    return new SheetIndex(items, asking, axes);
  }

  private static Stream<Item> items(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.groups().stream())
        .flatMap(group -> group.items().stream());
  }

  Set<Axis> axes(Field field) {
    Set<Axis> widest = axes.getOrDefault(field.question(), Set.of());
    boolean narrow = field.per() == Field.Per.SERVICE || field.descriptive();
    if (field.per() == Field.Per.OPERATOR || (narrow && !widest.contains(Axis.SERVICE))) {
      return Set.of();
    }
    return narrow ? PER_SERVICE : widest;
  }
}
