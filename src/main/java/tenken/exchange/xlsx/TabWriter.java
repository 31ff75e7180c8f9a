package tenken.exchange.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Status;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Language;

/** Writes one tab with items. */
final class TabWriter {

  private final Layout layout;
  private final MachineTab machine;
  private final LastYear lastYear;
  private final Conditions conditions;
  private final Guide guide;
  private final Greying greying;
  private final Language language;
  private final Paper paper;
  private final XSSFSheet sheet;
  private final int last;

  TabWriter(Layout layout, MachineTab machine, LastYear lastYear, Paper paper) {
    this.layout = layout;
    this.machine = machine;
    this.lastYear = lastYear;
    this.conditions = new Conditions(layout, machine);
    this.guide = new Guide(layout, machine, conditions);
    this.greying = new Greying(paper.sheet(), layout, conditions);
    this.language = layout.language();
    this.paper = paper;
    this.sheet = paper.sheet();
    this.last = layout.columns().size() - 1;
  }

  void write(TabPlan tab) {
    head(tab);
    for (int i = 0; i < tab.lines().size(); i++) {
      int row = TabPlan.FIRST + i;
      Line line = tab.lines().get(i);
      if (line instanceof Line.Heading heading) {
        heading(row, heading);
      } else if (line instanceof Line.Filled filled) {
        filled(row, filled);
        greying.add(new Placed(tab.name(), row, filled));
      }
    }
    checks(tab);
    sheet.createFreezePane(layout.at(Column.GUIDE), TabPlan.FIRST);
    paper.finish(TabPlan.HEADER, TabPlan.HEADER, layout.sheet().title().in(language));
  }

  private void head(TabPlan tab) {
    for (int i = 0; i <= last; i++) {
      Column column = layout.columns().get(i);
      paper.text(TabPlan.MARKS, i, column.mark(), Look.PLAIN);
      paper.width(i, column.width());
      paper.text(TabPlan.HEADER, i, column.title().in(language), Look.HEADER);
    }
    paper.across(TabPlan.TITLE, layout.at(Column.NUMBER), last, tab.title(), Look.TITLE);
    paper.text(TabPlan.TITLE, 0, TabReader.NO_ROW, Look.PLAIN);
    paper.text(TabPlan.HEADER, 0, TabReader.NO_ROW, Look.PLAIN);
    sheet.getRow(TabPlan.MARKS).setZeroHeight(true);
    sheet.setColumnHidden(0, true);
  }

  private void heading(int row, Line.Heading heading) {
    Look look = heading.look();
    paper.text(row, 0, TabReader.NO_ROW, Look.PLAIN);
    paper.text(row, layout.at(Column.NUMBER), heading.number(), look);
    String condition = conditions.words(heading.askedWhen());
    String text = condition.isEmpty() ? heading.text() : heading.text() + "　" + condition;
    paper.across(row, layout.at(Column.FIELD), last, text, look);
  }

  private void filled(int at, Line.Filled line) {
    Row row = line.row();
    Field field = row.field();
    paper.text(at, 0, field.name(), Look.PLAIN);
    paper.text(at, layout.at(Column.NUMBER), line.number(), line.first() ? Look.LABEL : Look.AGAIN);
    paper.text(
        at,
        layout.at(Column.FIELD),
        field.label().in(language),
        line.first() ? Look.LABEL : Look.AGAIN);
    paper.text(at, layout.at(Column.GUIDE), line.first() ? guide.of(field) : "", Look.GUIDE);
    Set<Axis> axes = layout.sheet().axesOf(field);
    new ScopeText(language).write(paper, layout, at, row.where(), axes);
    AnswerText answer = new AnswerText(paper, machine, layout.at(Column.ANSWER));
    if (row.value() == null) {
      answer.open(at, field);
    } else {
      answer.write(at, field, row.value());
    }
    support(at, row);
  }

  private void support(int at, Row row) {
    if (layout.at(Column.LAST_YEAR) >= 0) {
      paper.text(at, layout.at(Column.LAST_YEAR), lastYear.text(row), Look.LAST_YEAR);
    }
    paper.text(
        at, layout.at(Column.STATUS), label(Labels.STATUS, status(row.status())), Look.INPUT);
    paper.text(at, layout.at(Column.REASON), text(row.reason()), Look.INPUT);
    if (row.until() == null) {
      paper.empty(at, layout.at(Column.UNTIL), Look.DATE);
    } else {
      paper.date(at, layout.at(Column.UNTIL), LocalDate.parse(row.until()));
    }
    paper.text(
        at, layout.at(Column.EVIDENCE), EvidenceText.write(row.evidence(), language), Look.INPUT);
    paper.text(
        at,
        layout.at(Column.CONFIDENTIALITY),
        label(Labels.CONFIDENTIALITY, confidentiality(row.confidentiality())),
        Look.INPUT);
  }

  private static @Nullable Status status(@Nullable String name) {
    return name == null ? null : Status.valueOf(name);
  }

  static @Nullable Confidentiality confidentiality(@Nullable String name) {
    return name == null ? null : Confidentiality.valueOf(name);
  }

  private <T> String label(Labels<T> labels, @Nullable T thing) {
    return thing == null ? "" : labels.label(thing).orElseThrow().in(language);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void checks(TabPlan tab) {
    DropDowns checks = new DropDowns(sheet, machine, language);
    List<Integer> all = new ArrayList<>();
    List<Integer> byAudience = new ArrayList<>();
    List<Integer> byRegion = new ArrayList<>();
    for (List<Placed> lines : layout.byField().values()) {
      Placed first = lines.get(0);
      if (!first.tab().equals(tab.name())) {
        continue;
      }
      int from = first.at();
      int to = lines.get(lines.size() - 1).at();
      checks.answers(first.field(), layout.at(Column.ANSWER), from, to);
      Set<Axis> axes = layout.sheet().axesOf(first.field());
      for (int row = from; row <= to; row++) {
        all.add(row);
        if (axes.contains(Axis.AUDIENCE)) {
          byAudience.add(row);
        }
        if (axes.contains(Axis.REGION)) {
          byRegion.add(row);
        }
      }
    }
    checks.offer(DropDowns.STATUS, layout.at(Column.STATUS), all);
    checks.offer(DropDowns.CONFIDENTIALITY, layout.at(Column.CONFIDENTIALITY), all);
    checks.offer(DropDowns.AUDIENCE, layout.at(Column.AUDIENCE), byAudience);
    checks.offer(DropDowns.REGION, layout.at(Column.REGION), byRegion);
  }
}
