package tenken.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the items of one sheet and remembers what they name. */
final class ItemReader {

  private final Catalog catalog;
  private final FaultLog faults;
  private final ConditionResolver conditions;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final List<ItemReference> references = new ArrayList<>();

  ItemReader(Catalog catalog, FaultLog faults) {
    this.catalog = catalog;
    this.faults = faults;
    this.conditions = new ConditionResolver(catalog.fields(), faults);
  }

  /** The numbers of all items read so far. */
  Set<String> numbers() {
    return numbers;
  }

  /** The questions that items read so far ask. */
  Set<String> asked() {
    return asked;
  }

  /** The items of other sheets that items read so far came from. */
  List<ItemReference> references() {
    return references;
  }

  List<Item> read(MapReader group, Set<Axis> axes) {
    List<Item> items = new ArrayList<>();
    for (MapReader item : group.children("items")) {
      items.add(item(item, axes));
    }
    if (items.isEmpty()) {
      faults.add(group.place("items"), "at least one item is expected");
    }
    return items;
  }

  private Item item(MapReader reader, Set<Axis> axes) {
    Word number = reader.word("number");
    if (!number.missing() && !numbers.add(number.text())) {
      faults.add(number.place(), "the item `%s` stands on this sheet twice", number.text());
    }
    return new Item(
        number.text(),
        reader.text("label"),
        questions(reader),
        conditions.read(reader, "asked-when"),
        axes(reader, axes),
        from(reader),
        number.place());
  }

  private List<String> questions(MapReader reader) {
    List<String> questions = new ArrayList<>();
    for (Word question : reader.words("questions")) {
      catalog.requireQuestion(question, faults);
      if (questions.contains(question.text())) {
        faults.add(question.place(), "the item asks `%s` twice", question.text());
      }
      questions.add(question.text());
    }
    if (questions.isEmpty()) {
      faults.add(reader.place("questions"), "an item asks at least one question");
    }
    asked.addAll(questions);
    return questions;
  }

  private Set<Axis> axes(MapReader reader, Set<Axis> ofSection) {
    if (!reader.has("axes")) {
      return ofSection;
    }
    Set<Axis> axes = reader.manySmall("axes", Axis.class);
    if (!ofSection.containsAll(axes)) {
      faults.add(reader.place("axes"), "an item has no axis that its section has not");
    }
    return axes;
  }

  private List<Item.Origin> from(MapReader reader) {
    List<Item.Origin> from = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (MapReader origin : reader.children("from")) {
      Word sheet = origin.word("sheet");
      Word item = origin.word("item");
      references.add(new ItemReference(sheet, item));
      if (!seen.add(List.of(sheet.text(), item.text()))) {
        faults.add(item.place(), "`%s` stands here twice", item.text());
      }
      Item.Change change = origin.capitals("change", Item.Change.class, Item.Change.SAME);
      from.add(new Item.Origin(sheet.text(), item.text(), change));
    }
    return from;
  }
}
