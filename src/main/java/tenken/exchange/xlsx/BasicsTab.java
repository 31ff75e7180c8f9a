package tenken.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;
import tenken.catalog.Text;
import tools.jackson.databind.JsonNode;

/** Writes the tab for what a document says beside its answers. */
final class BasicsTab {

  static final Text NAME = new Text("基本情報", "Basics");

  static final String OPERATOR = "operator";
  static final String AS_OF = "asOf";
  static final String CONFIDENTIALITY = "confidentiality";
  static final String SERVICE = "service";
  static final String ABSENT = "absent";
  static final String GUIDANCE = "guidance";

  static final List<Column> COLUMNS =
      List.of(
          Column.KEY,
          Column.FIELD,
          Column.GUIDE,
          Column.ANSWER,
          Column.SERVICE,
          Column.AUDIENCE,
          Column.REGION,
          Column.UNTIL,
          Column.REASON);

  private static final int SERVICES = 5;
  private static final int ABSENCES = 3;

  private final Paper paper;
  private final MachineTab machine;
  private final Language language;
  private final ScopeText scopes;
  private int row = TabPlan.FIRST;

  BasicsTab(Paper paper, MachineTab machine, Language language) {
    this.paper = paper;
    this.machine = machine;
    this.language = language;
    this.scopes = new ScopeText(language);
  }

  void write(JsonNode document, LocalDate usualDate) {
    head();
    text(OPERATOR, BasicsWords.OPERATOR, document.path("operator"));
    asOf(document.path("asOf"), usualDate);
    confidentiality(document.path("confidentiality"));
    JsonNode services = document.path("services");
    for (int i = 0; i < Math.max(SERVICES, services.size() + 1); i++) {
      text(SERVICE, i == 0 ? BasicsWords.SERVICE : null, services.path(i));
    }
    JsonNode absent = document.path("absent");
    for (int i = 0; i < Math.max(ABSENCES, absent.size() + 1); i++) {
      absence(i == 0 ? BasicsWords.ABSENT : null, absent.path(i));
    }
    JsonNode guidance = document.path("openGuidance");
    for (int i = 0; i < guidance.size(); i++) {
      guidance(i == 0 ? BasicsWords.GUIDANCE : null, guidance.path(i));
    }
    DropDowns drops = new DropDowns(paper.sheet(), machine, language);
    List<Integer> absences = rows(ABSENT);
    drops.offer(DropDowns.AUDIENCE, at(Column.AUDIENCE), absences);
    drops.offer(DropDowns.REGION, at(Column.REGION), absences);
    drops.offer(DropDowns.CONFIDENTIALITY, at(Column.ANSWER), rows(CONFIDENTIALITY));
    paper.sheet().createFreezePane(0, TabPlan.FIRST);
    paper.finish(TabPlan.HEADER, TabPlan.HEADER, "");
  }

  private List<Integer> rows(String key) {
    return IntStream.range(TabPlan.FIRST, row)
        .filter(at -> paper.sheet().getRow(at).getCell(0).getStringCellValue().equals(key))
        .boxed()
        .toList();
  }

  private static int at(Column column) {
    return COLUMNS.indexOf(column);
  }

  private void head() {
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      paper.text(TabPlan.MARKS, i, column.mark(), Look.PLAIN);
      paper.width(i, column.width());
      paper.text(TabPlan.HEADER, i, BasicsWords.title(column).in(language), Look.HEADER);
    }
    paper.across(TabPlan.TITLE, 1, COLUMNS.size() - 1, NAME.in(language), Look.TITLE);
    paper.text(TabPlan.TITLE, 0, TabReader.NO_ROW, Look.PLAIN);
    paper.text(TabPlan.HEADER, 0, TabReader.NO_ROW, Look.PLAIN);
    paper.sheet().getRow(TabPlan.MARKS).setZeroHeight(true);
    paper.sheet().setColumnHidden(0, true);
  }

  /** A line of which only some columns are to be filled in. */
  private int line(String key, BasicsWords.@Nullable Entry words, List<Column> open) {
    int at = row++;
    paper.text(at, 0, key, Look.PLAIN);
    paper.text(at, 1, words == null ? "" : words.label().in(language), Look.LABEL);
    paper.text(at, 2, words == null ? "" : words.help().in(language), Look.GUIDE);
    for (Column column : COLUMNS.subList(at(Column.ANSWER), COLUMNS.size())) {
      boolean date = column == Column.UNTIL;
      Look look = !open.contains(column) ? Look.CLOSED : date ? Look.DATE : Look.INPUT;
      paper.empty(at, at(column), look);
    }
    return at;
  }

  private void text(String key, BasicsWords.@Nullable Entry words, JsonNode value) {
    int at = line(key, words, List.of(Column.ANSWER));
    paper.text(at, at(Column.ANSWER), value.stringValue(""), Look.INPUT);
  }

  private void asOf(JsonNode value, LocalDate usual) {
    int at = line(AS_OF, BasicsWords.asOf(usual), List.of(Column.ANSWER));
    paper.empty(at, at(Column.ANSWER), Look.DATE);
    if (value.isString()) {
      paper.date(at, at(Column.ANSWER), LocalDate.parse(value.stringValue()));
    }
  }

  private void confidentiality(JsonNode value) {
    int at = line(CONFIDENTIALITY, BasicsWords.CONFIDENTIALITY, List.of(Column.ANSWER));
    var who = TabWriter.confidentiality(value.stringValue(null));
    if (who != null) {
      String label = Labels.CONFIDENTIALITY.label(who).orElseThrow().in(language);
      paper.text(at, at(Column.ANSWER), label, Look.INPUT);
    }
  }

  private void absence(BasicsWords.@Nullable Entry words, JsonNode absence) {
    int at =
        line(ABSENT, words, List.of(Column.SERVICE, Column.AUDIENCE, Column.REGION, Column.REASON));
    Where where = ScopeNodes.read(absence);
    paper.text(at, at(Column.SERVICE), scopes.services(where.services()), Look.INPUT);
    paper.text(at, at(Column.AUDIENCE), scopes.audiences(where.audiences()), Look.INPUT);
    paper.text(at, at(Column.REGION), scopes.regions(where.regions()), Look.INPUT);
    paper.text(at, at(Column.REASON), absence.path("reason").stringValue(""), Look.INPUT);
  }

  private void guidance(BasicsWords.@Nullable Entry words, JsonNode guidance) {
    int at = line(GUIDANCE, words, List.of(Column.ANSWER, Column.UNTIL, Column.REASON));
    paper.text(at, at(Column.ANSWER), guidance.path("criterion").stringValue(""), Look.INPUT);
    paper.date(at, at(Column.UNTIL), LocalDate.parse(guidance.get("since").stringValue()));
    paper.text(at, at(Column.REASON), guidance.path("citation").stringValue(""), Look.INPUT);
  }
}
