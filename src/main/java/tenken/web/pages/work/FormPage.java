package tenken.web.pages.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/**
 * A part of a sheet that fits a page: items of a section, and of one group of it.
 *
 * @param id its name in addresses
 * @param title what it is called
 * @param brief the same in fewer words, among the others
 * @param parts what it asks, item by item
 */
record FormPage(String id, Text title, Text brief, List<Part> parts) {

  static final String CLOSING = "closing";

  /** More than these make a page too long to look through. */
  private static final int MOST_FIELDS = 24;

  /** All pages of a sheet, by their names. */
  static Map<String, FormPage> of(Sheet sheet, Pack pack) {
    Map<String, FormPage> pages = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Section section : sheet.sections()) {
      int place = 0;
      for (Section.Group group : section.groups()) {
        List<Part> all = group.items().stream().map(item -> part(item, pack, seen)).toList();
        for (List<Part> parts : cut(all)) {
          place++;
          String id = place == 1 ? section.number() : section.number() + "." + place;
          pages.put(
              id, new FormPage(id, title(section, group), brief(section, group, parts), parts));
        }
      }
    }
    List<Part> closing = new ArrayList<>();
    sheet.closing().forEach(id -> closing.add(closing(id, pack)));
    if (!closing.isEmpty()) {
      Text title = new Text("末尾の設問", "Asked at the close");
      pages.put(CLOSING, new FormPage(CLOSING, title, title, closing));
    }
    return pages;
  }

  /** Items that fit a page together, in order. */
  private static List<List<Part>> cut(List<Part> all) {
    List<List<Part>> pages = new ArrayList<>();
    int fields = MOST_FIELDS;
    for (Part part : all) {
      fields += part.fields().size();
      if (fields > MOST_FIELDS) {
        pages.add(new ArrayList<>());
        fields = part.fields().size();
      }
      pages.get(pages.size() - 1).add(part);
    }
    return pages;
  }

  private static Text title(Section section, Section.Group group) {
    String ja = section.number() + " " + section.title().ja();
    String en = section.number() + " " + section.title().en();
    Text of = group.title();
    return of == null
        ? new Text(ja, en)
        : new Text(ja + " " + group.number() + of.ja(), en + " " + group.number() + " " + of.en());
  }

  private static Text brief(Section section, Section.Group group, List<Part> parts) {
    String first = parts.get(0).number();
    String last = parts.get(parts.size() - 1).number();
    String items = first.equals(last) ? first : first + " 〜 " + last;
    Text of = group.title() == null ? section.title() : group.title();
    return new Text(items + " " + of.ja(), items + " " + of.en());
  }

  private static Part part(Item item, Pack pack, Set<String> seen) {
    List<Field> fields =
        item.questions().stream()
            .filter(seen::add)
            .flatMap(id -> Objects.requireNonNull(pack.questions().get(id)).fields().stream())
            .toList();
    return new Part(item.number(), item, item.label(), fields);
  }

  private static Part closing(String id, Pack pack) {
    var question = Objects.requireNonNull(pack.questions().get(id));
    return new Part(id, null, question.title(), question.fields());
  }
}
