package tenken.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet; items of other sheets that it names are looked up later. */
final class SheetReader {

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2999;

  private final Catalog catalog;
  private final FaultLog faults;
  private final ItemReader items;
  private final SheetTables tables;

  SheetReader(Catalog catalog, FaultLog faults) {
    this.catalog = catalog;
    this.faults = faults;
    this.items = new ItemReader(catalog, faults);
    this.tables = new SheetTables(catalog, faults);
  }

  /** A sheet and the items of other sheets that it names. */
  record Read(Sheet sheet, List<ItemReference> references) {}

  Read read(String file, MapReader reader) {
    Word id = id(file, reader);
    List<Section> sections = sections(reader);
    Set<String> numbers = items.numbers();
    List<OfficialViewpoint> officialViewpoints = tables.officialViewpoints(reader, numbers);
    Sheet sheet =
        new Sheet(
            id.text(),
            reader.capitals("kind", Sheet.Kind.class, Sheet.Kind.PLATFORM),
            reader.wholeNumber("year", EARLIEST, LATEST),
            reader.text("title"),
            reader.string("revision"),
            reader.date("as-of"),
            reader.optionalText("note").orElse(null),
            standsFor(reader),
            officialViewpoints,
            tables.recommendations(reader, officialViewpoints),
            sections,
            closing(reader),
            tables.dropped(reader, items.references()),
            tables.nextYearDraft(reader),
            id.place(),
            SheetIndex.of(sections));
    reader.finish();
    return new Read(sheet, tables.references(items.references()));
  }

  private Word id(String file, MapReader reader) {
    Word id = reader.word("id");
    Ids.check(id, faults);
    if (!id.missing() && !file.equals("sheets/" + id.text() + ".yaml")) {
      faults.add(id.place(), "the sheet `%s` stands in a file of another name", id.text());
    }
    return id;
  }

  private @Nullable Scope standsFor(MapReader reader) {
    if (!reader.has("stands-for")) {
      return null;
    }
    return reader
        .child("stands-for")
        .map(
            scope ->
                new Scope(
                    null,
                    scope.capitals("audience", Audience.class, Audience.LOGGED_IN),
                    scope.capitals("region", Region.class, Region.JP)))
        .orElse(null);
  }

  private List<Section> sections(MapReader reader) {
    List<Section> sections = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (MapReader each : reader.children("sections")) {
      Word number = each.word("number");
      if (!number.missing() && !numbers.add(number.text())) {
        faults.add(number.place(), "the section `%s` stands here twice", number.text());
      }
      Set<Axis> axes = each.manySmall("axes", Axis.class);
      sections.add(new Section(number.text(), each.text("title"), groups(each, axes)));
    }
    if (sections.isEmpty()) {
      faults.add(reader.place("sections"), "a sheet has at least one section");
    }
    return sections;
  }

  private List<Section.Group> groups(MapReader section, Set<Axis> axes) {
    if (section.has("groups") == section.has("items")) {
      faults.add(section.place(), "a section has either `groups` or `items`");
    }
    if (section.has("items")) {
      return List.of(new Section.Group(null, null, items.read(section, axes)));
    }
    List<Section.Group> groups = new ArrayList<>();
    for (MapReader group : section.children("groups")) {
      groups.add(
          new Section.Group(group.string("number"), group.text("title"), items.read(group, axes)));
    }
    return groups;
  }

  private List<String> closing(MapReader reader) {
    List<String> closing = new ArrayList<>();
    for (Word question : reader.words("closing")) {
      catalog.requireQuestion(question, faults);
      if (closing.contains(question.text()) || items.asked().contains(question.text())) {
        faults.add(question.place(), "`%s` is asked already", question.text());
      }
      closing.add(question.text());
    }
    return closing;
  }
}
