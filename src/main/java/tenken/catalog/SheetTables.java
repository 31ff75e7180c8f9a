package tenken.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a sheet's file says beside its items. */
final class SheetTables {

  private static final int MOST_RECOMMENDATIONS = 99;

  private final Catalog catalog;
  private final FaultLog faults;
  private final List<ItemReference> dropped = new ArrayList<>();

  SheetTables(Catalog catalog, FaultLog faults) {
    this.catalog = catalog;
    this.faults = faults;
  }

  /** The ministry's viewpoint table; each row names items of this sheet. */
  List<OfficialViewpoint> officialViewpoints(MapReader reader, Set<String> items) {
    List<OfficialViewpoint> rows = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (MapReader row : reader.children("official-viewpoints")) {
      Word number = row.word("number");
      if (!number.missing() && !numbers.add(number.text())) {
        faults.add(number.place(), "the official viewpoint `%s` stands here twice", number.text());
      }
      List<Text> texts = row.children("text").stream().map(MapReader::asText).toList();
      if (texts.isEmpty()) {
        faults.add(row.place("text"), "an official viewpoint has at least one `text`");
      }
      List<Text> hearing = row.children("hearing-items").stream().map(MapReader::asText).toList();
      rows.add(
          new OfficialViewpoint(
              number.text(),
              row.text("act-item"),
              texts,
              hearing,
              known(row.words("items"), items, "item")));
    }
    return rows;
  }

  List<Recommendation> recommendations(MapReader reader, List<OfficialViewpoint> rows) {
    Set<String> known = rows.stream().map(OfficialViewpoint::number).collect(Collectors.toSet());
    List<Recommendation> recommendations = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (MapReader each : reader.children("recommendations")) {
      int number = each.wholeNumber("number", 1, MOST_RECOMMENDATIONS);
      if (!numbers.add(number)) {
        faults.add(each.place("number"), "the recommendation %d stands here twice", number);
      }
      List<String> led = known(each.words("official-viewpoints"), known, "official viewpoint");
      recommendations.add(new Recommendation(number, each.text("text"), led));
    }
    return recommendations;
  }

  private List<String> known(List<Word> names, Set<String> known, String what) {
    Set<String> seen = new HashSet<>();
    for (Word name : names) {
      if (!known.contains(name.text())) {
        faults.add(name.place(), "there is no %s `%s` on this sheet", what, name.text());
      } else if (!seen.add(name.text())) {
        faults.add(name.place(), "`%s` stands here twice", name.text());
      }
    }
    return names.stream().map(Word::text).toList();
  }

  /**
   * Items of an earlier sheet without a successor; the sheet may stay unsaid where all items come
   * from one.
   */
  List<DroppedItem> dropped(MapReader reader, List<ItemReference> from) {
    Set<String> sheets = from.stream().map(each -> each.sheet().text()).collect(Collectors.toSet());
    List<DroppedItem> items = new ArrayList<>();
    for (MapReader each : reader.children("dropped")) {
      boolean only = sheets.size() == 1 && !each.has("sheet");
      Word sheet = only ? new Word(sheets.iterator().next(), each.place()) : each.word("sheet");
      Word item = each.word("item");
      dropped.add(new ItemReference(sheet, item));
      if (from.stream().anyMatch(other -> same(other, sheet, item))) {
        faults.add(item.place(), "`%s` is dropped here and has a successor above", item.text());
      }
      items.add(new DroppedItem(sheet.text(), item.text(), each.text("note")));
    }
    return items;
  }

  private static boolean same(ItemReference other, Word sheet, Word item) {
    return other.sheet().text().equals(sheet.text()) && other.item().text().equals(item.text());
  }

  List<DraftItem> nextYearDraft(MapReader reader) {
    List<DraftItem> items = new ArrayList<>();
    for (MapReader each : reader.children("next-year-draft")) {
      Word source = each.word("source");
      catalog.requireSource(source, faults);
      items.add(new DraftItem(each.string("number"), each.text("subject"), source.text()));
    }
    return items;
  }

  /** The items of other sheets that are named here or among the references given. */
  List<ItemReference> references(List<ItemReference> from) {
    List<ItemReference> all = new ArrayList<>(from);
    all.addAll(dropped);
    return all;
  }
}
