package tenken.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Disclosure;
import tenken.answers.Disclosure.Submitted;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.answers.MarkedAnswers;
import tenken.answers.RandomAnswers;
import tenken.answers.Readers;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Audience;
import tenken.catalog.Language;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.exchange.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** The table of answers of random documents, and of a sample that is left under target/tables. */
class AnswerTablesTest {

  private static final Sheet SHEET = TestPack.sheet("platform-2024");

  private static Answers answers(int seed) {
    Answers read = TestPack.answers(new RandomAnswers(TestPack.PACK, SHEET).document(seed, 0.8));
    Random who = new Random(seed);
    Map<Cell, Given> given = new HashMap<>();
    List<Confidentiality> any = List.of(Confidentiality.values());
    read.given().forEach((cell, each) -> given.put(cell, as(each, any.get(who.nextInt(3)))));
    return MarkedAnswers.of(read.with(given));
  }

  private static Given as(Given given, Confidentiality confidentiality) {
    return new Given(
        given.status(),
        given.value(),
        given.reason(),
        given.until(),
        given.evidence(),
        confidentiality);
  }

  private static TableColumn column(String name, Answers answers, Readers readers, Answers before) {
    Submitted submitted = new Submitted(answers, Confidentiality.PUBLIC);
    return new TableColumn(
        new Text(name, name), new Disclosure(TestPack.PACK, submitted, submitted, readers), before);
  }

  private static TableOrder order(Readers readers, Language language) {
    return new TableOrder(language, readers, "資料30-1", "第30回会合");
  }

  private static PrintTable table(List<TableColumn> columns, TableOrder order) {
    return AnswerTables.of(TestPack.RULESET, SHEET, columns, order, "令和6年9月3日現在");
  }

  private static String text(PrintTable table) {
    StringBuilder text = new StringBuilder();
    table
        .rows()
        .forEach(
            row ->
                row.cells()
                    .forEach(
                        cell ->
                            cell.lines().forEach(line -> text.append(line.text()).append('\n'))));
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource
  void noAnswerThatIsNotForTheReadersIsInTheirTable(Readers readers) {
    Words words = new Words(TestPack.PACK, Language.JA);
    int sought = 0;
    for (int seed = 0; seed < 40; seed++) {
      Answers answers = answers(seed);
      String text =
          text(table(List.of(column("甲", answers, readers, null)), order(readers, Language.JA)));
      for (Given each : answers.given().values()) {
        if (!readers.see(each.confidentiality())) {
          for (Object mark : MarkedAnswers.marks(each)) {
            sought++;
            String written =
                mark instanceof Long number
                    ? words.number(number)
                    : mark instanceof LocalDate day ? words.date(day) : mark.toString();
            assertThat(text).as("seed %s", seed).doesNotContain(written);
          }
        }
      }
    }
    assertThat(sought > 0).isEqualTo(readers != Readers.SECRETARIAT);
  }

  @Test
  void evidenceStandsBesideItsAnswerForThoseWhoMaySeeBoth() {
    int shown = 0;
    for (int seed = 0; seed < 12; seed++) {
      Answers answers = answers(seed);
      TableOrder order = order(Readers.SECRETARIAT, Language.JA);
      String text = text(table(List.of(column("甲", answers, Readers.SECRETARIAT, null)), order));
      for (Given each : answers.given().values()) {
        for (Evidence piece : each.evidence()) {
          shown++;
          assertThat(text).contains("（裏付け）資料：" + piece.value());
        }
      }
    }
    assertThat(shown).isPositive();
  }

  /** Choices have no marks: whatever a withheld cell says, the table is the same. */
  @Test
  void aWithheldChoiceChangesNothingInThePublicTable() {
    Random random = new Random(5);
    int changed = 0;
    for (int seed = 0; seed < 12; seed++) {
      Answers answers = answers(seed);
      Map<Cell, Given> others = new HashMap<>();
      answers
          .given()
          .forEach(
              (cell, given) -> {
                if (given.confidentiality() != Confidentiality.PUBLIC) {
                  others.put(cell, otherwise(cell, given, random));
                }
              });
      changed += others.size();
      TableOrder order = order(Readers.PUBLIC, Language.JA);
      PrintTable one = table(List.of(column("甲", answers, Readers.PUBLIC, null)), order);
      PrintTable other =
          table(List.of(column("甲", answers.with(others), Readers.PUBLIC, null)), order);
      assertThat(other).as("seed %s", seed).isEqualTo(one);
    }
    assertThat(changed).isPositive();
  }

  private static Given otherwise(Cell cell, Given given, Random random) {
    Value value = given.value();
    if (value instanceof Value.Chosen) {
      var options = TestPack.PACK.field(cell.field()).orElseThrow().options();
      value = new Value.Chosen(options.get(random.nextInt(options.size())).id());
    }
    return new Given(
        given.status(), value, given.reason(), given.until(), List.of(), given.confidentiality());
  }

  @Test
  void whatDiffersFromLastYearIsUnderlinedAndNothingElse() {
    Cell told = new Cell("opt-out-continuity.explained", anyScope());
    Answers now = with(told, "PROMINENT");
    PrintTable changed =
        table(
            List.of(column("甲", now, Readers.MEMBERS, with(told, "NOT_EXPLAINED"))),
            order(Readers.MEMBERS, Language.JA));
    assertThat(underlined(changed)).hasSize(1);
    PrintTable same =
        table(List.of(column("甲", now, Readers.MEMBERS, now)), order(Readers.MEMBERS, Language.JA));
    assertThat(underlined(same)).isEmpty();
    assertThat(
            underlined(
                table(
                    List.of(column("甲", now, Readers.MEMBERS, null)),
                    order(Readers.MEMBERS, Language.JA))))
        .isEmpty();
  }

  private static Scope anyScope() {
    return new Scope(null, Audience.LOGGED_IN, Region.JP);
  }

  private static Answers with(Cell cell, String option) {
    Given given =
        new Given(
            Status.ANSWERED,
            new Value.Chosen(option),
            null,
            null,
            List.of(),
            Confidentiality.PUBLIC);
    return Answers.of(
        SHEET,
        null,
        LocalDate.of(2024, 6, 12),
        List.of(),
        List.of(),
        List.of(),
        Map.of(cell, given));
  }

  private static List<String> underlined(PrintTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.lines().stream())
        .filter(PrintCell.Line::underlined)
        .map(PrintCell.Line::text)
        .toList();
  }

  @Test
  void everyItemOfTheSheetIsInTheTableByNumberAndOfficialLabel() {
    String text = text(table(List.of(gaps(Readers.MEMBERS)), order(Readers.MEMBERS, Language.JA)));
    SHEET.items().forEach(item -> assertThat(text).contains(item.number(), item.label().ja()));
    assertThat(text).doesNotContainPattern("\\b[A-Z]{3,}_[A-Z]{2,}");
  }

  private static TableColumn gaps(Readers readers) {
    try {
      Answers gaps =
          TestPack.answers(
              JsonMapper.shared()
                  .readTree(Files.readAllBytes(Path.of("src/samples/platform-gaps.json"))));
      return column("こだま株式会社", gaps, readers, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] kept(byte[] file, String name) throws IOException {
    Path tables = Path.of("target/tables");
    Files.createDirectories(tables);
    Files.write(tables.resolve(name), file);
    return file;
  }

  @Test
  void aWorkbookPrintsOnA3AndSaysTheSame() throws IOException {
    PrintTable table =
        table(
            List.of(gaps(Readers.MEMBERS), new TableColumn(new Text("未提出社", "None"), null, null)),
            order(Readers.MEMBERS, Language.JA));
    byte[] file = kept(TableWorkbook.of(table), "answers.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        XSSFExcelExtractor text = new XSSFExcelExtractor(workbook)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRepeatingRows()).isNotNull();
      assertThat(sheet.getFooter().getLeft()).isEqualTo("第30回会合");
      assertThat(text.getText())
          .contains("資料30-1", "構成員限り", "項目別回答対照表", "2-9-1", "未提出", "令和6年9月3日現在");
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    PrintTable table =
        new PrintTable(
            Language.JA,
            new Heading(null, "表", "公表版", List.of(), null),
            List.of(new PrintTable.Column("甲", 1)),
            0,
            List.of(
                new PrintRow(false, false, List.of(PrintCell.of("=HYPERLINK(\"https://x\")")))));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(TableWorkbook.of(table)))) {
      var cell = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getLastRowNum()).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(TableHtml.of(table, "serif")).contains("=HYPERLINK(&quot;https://x&quot;)");
  }

  @Test
  void whatIsTypedCannotBreakOutOfThePage() {
    PrintTable table =
        new PrintTable(
            Language.EN,
            new Heading("<b>", "a", "b", List.of("</style>"), "\"}</style><script>\\\n"),
            List.of(new PrintTable.Column("<i>", 1)),
            0,
            List.of(new PrintRow(false, false, List.of(PrintCell.of("<script>")))));
    assertThat(TableHtml.of(table, "serif")).doesNotContain("<b>", "<i>", "<script");
  }

  @Test
  void aPdfIsA3AndHoldsTheJapanese() throws IOException {
    PrintTable table = table(List.of(gaps(Readers.MEMBERS)), order(Readers.MEMBERS, Language.JA));
    kept(TableFiles.write(table, Format.HTML), "answers.html");
    byte[] file = kept(TableFiles.write(table, Format.PDF), "answers.pdf");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).doesNotContainPattern("[\\u2E80-\\u2FDF]");
      assertThat(text).contains("項目別回答対照表", "資料30-1", "第30回会合", "2-9-1");
    }
  }
}
