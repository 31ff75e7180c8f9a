package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.Question;
import tenken.catalog.Scope;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/** Lays a sheet and the rows of a document out on tabs. For one document and one thread. */
final class WorkbookPlan {

  private static final Text CLOSING = new Text("その他のご意見", "Other matters");
  private static final Text ELSEWHERE =
      new Text("「%s」は項目 %s でお答えください。", "Please answer “%s” under item %s.");

  private static final Set<Item.Change> UNCHANGED = Set.of(Item.Change.SAME, Item.Change.MOVED);

  private static final Comparator<Row> ORDER =
      Comparator.<Row, Integer>comparing(row -> first(row.where().regions()))
          .thenComparing(row -> first(row.where().audiences()));

  private final Pack pack;
  private final Sheet sheet;
  private final Language language;
  private final Map<String, Set<Row>> rows;
  private final NavigableSet<Cell> cells;
  private final OpenRows open;
  private final Set<String> placed = new HashSet<>();

  WorkbookPlan(
      Pack pack,
      Sheet sheet,
      Language language,
      Map<String, Set<Row>> rows,
      NavigableSet<Cell> cells,
      List<String> services) {
    this.pack = pack;
    this.sheet = sheet;
    this.language = language;
    this.rows = rows;
    this.cells = cells;
    this.open = new OpenRows(services);
  }

  private static int first(@Nullable Set<? extends Enum<?>> of) {
    return of == null ? 0 : of.stream().mapToInt(Enum::ordinal).min().orElse(0);
  }

  /** The tabs: one for each section, and one for what is asked at the close. */
  List<TabPlan> tabs() {
    List<TabPlan> tabs = new ArrayList<>();
    for (Section section : sheet.sections()) {
      String title = section.title().in(language);
      tabs.add(
          new TabPlan(
              TabPlan.name(section.number(), title),
              section.number() + "　" + title,
              lines(section)));
    }
    if (!sheet.closing().isEmpty()) {
      List<Line> lines = new ArrayList<>();
      sheet.closing().forEach(question -> question(question, "", true, lines));
      String title = CLOSING.in(language);
      tabs.add(new TabPlan(TabPlan.name("", title), title, lines));
    }
    return tabs;
  }

  private List<Line> lines(Section section) {
    List<Line> lines = new ArrayList<>();
    for (Section.Group group : section.groups()) {
      if (group.title() != null) {
        String number = group.number() == null ? "" : group.number();
        lines.add(new Line.Heading(Look.GROUP, number, group.title().in(language), null));
      }
      group.items().forEach(item -> item(item, lines));
    }
    return lines;
  }

  private void item(Item item, List<Line> lines) {
    lines.add(
        new Line.Heading(look(item), item.number(), item.label().in(language), item.askedWhen()));
    boolean several = item.questions().size() > 1;
    for (String question : item.questions()) {
      if (placed.contains(question)) {
        String title = asked(question).title().in(language);
        String first = sheet.itemsAsking(question).get(0).number();
        lines.add(
            new Line.Heading(
                Look.QUESTION, "", ELSEWHERE.in(language).formatted(title, first), null));
      } else {
        question(question, item.number(), several, lines);
      }
    }
  }

  /** Red stands for what differs from last year, as on the ministry's own sheets. */
  private Look look(Item item) {
    boolean first = sheet.items().allMatch(each -> each.from().isEmpty());
    boolean same =
        !item.from().isEmpty()
            && item.from().stream().allMatch(from -> UNCHANGED.contains(from.change()));
    return first || same ? Look.ITEM : Look.CHANGED;
  }

  private Question asked(String id) {
    return Objects.requireNonNull(pack.questions().get(id));
  }

  private void question(String id, String number, boolean titled, List<Line> lines) {
    placed.add(id);
    Question question = asked(id);
    if (titled) {
      lines.add(new Line.Heading(Look.QUESTION, "", question.title().in(language), null));
    }
    for (Field field : question.fields()) {
      boolean first = true;
      for (Row row : rows(field)) {
        lines.add(new Line.Filled(number, row, first));
        first = false;
      }
    }
  }

  private List<Row> rows(Field field) {
    Set<Row> said = rows.getOrDefault(field.name(), new LinkedHashSet<>());
    List<Row> all = new ArrayList<>(said);
    List<Scope> existing =
        cells
            .subSet(
                new Cell(field.name(), Scope.OPERATOR),
                true,
                new Cell(field.name() + "\0", Scope.OPERATOR),
                false)
            .stream()
            .map(Cell::scope)
            .toList();
    all.addAll(open.of(field, existing, said));
    all.sort(ORDER);
    return all;
  }
}
