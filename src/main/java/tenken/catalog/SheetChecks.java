package tenken.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold on a sheet as a whole. */
final class SheetChecks {

  private static final String CIRCLE =
      "the item `%s` depends on itself: asked-when goes in a circle";
  private static final String TOO_LONG =
      "the item `%s` depends on more than " + Dependencies.LONGEST + " fields one after the other";

  private final Sheet sheet;
  private final Catalog catalog;
  private final FaultLog faults;

  SheetChecks(Sheet sheet, Catalog catalog, FaultLog faults) {
    this.sheet = sheet;
    this.catalog = catalog;
    this.faults = faults;
  }

  void check() {
    checkStandsFor();
    checkChanges();
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    sheet.items().forEach(item -> checkFields(item.questions(), item.place(), parents));
    checkFields(sheet.closing(), sheet.place(), parents);
    Dependencies withoutItems = new Dependencies(parents);
    sheet.items().forEach(item -> checkItem(item, parents));
    Dependencies all = new Dependencies(parents);
    Set<String> circles = beyond(all.circles(), withoutItems.circles());
    Set<String> deep = beyond(all.deep(), withoutItems.deep());
    sheet.items().forEach(item -> checkDepends(item, circles, CIRCLE));
    sheet.items().forEach(item -> checkDepends(item, deep, TOO_LONG));
  }

  private static Set<String> beyond(Set<String> all, Set<String> known) {
    Set<String> beyond = new HashSet<>(all);
    beyond.removeAll(known);
    return beyond;
  }

  private void checkStandsFor() {
    Set<Axis> axes = new HashSet<>();
    sheet.items().forEach(item -> axes.addAll(item.axes()));
    boolean without = !axes.contains(Axis.AUDIENCE) && !axes.contains(Axis.REGION);
    if (sheet.standsFor() != null && !(sheet.kind() == Sheet.Kind.PLATFORM && without)) {
      faults.add(
          sheet.place(),
          "`stands-for` is for platform sheets without the axes audience and region");
    }
  }

  private void checkFields(List<String> questions, Place place, Map<String, Set<String>> parents) {
    questions.stream()
        .flatMap(this::fields)
        .forEach(
            field -> {
              AskedWhen condition = field.askedWhen();
              if (condition != null) {
                depends(field, condition, parents);
                checkAsked(condition, "`" + field.name() + "`", place);
              }
            });
  }

  private void checkItem(Item item, Map<String, Set<String>> parents) {
    AskedWhen condition = item.askedWhen();
    if (condition != null) {
      item.questions().stream()
          .flatMap(this::fields)
          .forEach(field -> depends(field, condition, parents));
      checkAsked(condition, "the item `" + item.number() + "`", item.place());
    }
  }

  private static void depends(Field field, AskedWhen on, Map<String, Set<String>> parents) {
    parents.computeIfAbsent(field.name(), name -> new HashSet<>()).add(on.field());
  }

  private void checkAsked(AskedWhen condition, String what, Place place) {
    Field parent = catalog.fields().get(condition.field());
    if (parent != null && !sheet.asks(parent.question())) {
      faults.add(place, "%s depends on `%s`, which this sheet does not ask", what, parent.name());
    }
  }

  private void checkDepends(Item item, Set<String> faulty, String says) {
    boolean depends =
        item.askedWhen() != null
            && item.questions().stream()
                .flatMap(this::fields)
                .anyMatch(field -> faulty.contains(field.name()));
    if (depends) {
      faults.add(item.place(), says, item.number());
    }
  }

  /** A split item feeds several, a merged one comes from several. */
  private void checkChanges() {
    Map<List<String>, Integer> fed = new HashMap<>();
    sheet
        .items()
        .flatMap(item -> item.from().stream())
        .forEach(origin -> fed.merge(key(origin), 1, Integer::sum));
    sheet.items().forEach(item -> item.from().forEach(origin -> checkChange(item, origin, fed)));
  }

  private void checkChange(Item item, Item.Origin origin, Map<List<String>, Integer> fed) {
    if (origin.change() == Item.Change.SPLIT && fed.getOrDefault(key(origin), 0) < 2) {
      faults.add(item.place(), "SPLIT: `%s` leads to no other item", origin.item());
    }
    if (origin.change() == Item.Change.MERGED && item.from().size() < 2) {
      faults.add(item.place(), "MERGED: `%s` comes from no other item", item.number());
    }
  }

  private static List<String> key(Item.Origin origin) {
    return List.of(origin.sheet(), origin.item());
  }

  private Stream<Field> fields(String question) {
    Question asked = catalog.questions().get(question);
    return asked == null ? Stream.empty() : asked.fields().stream();
  }
}
