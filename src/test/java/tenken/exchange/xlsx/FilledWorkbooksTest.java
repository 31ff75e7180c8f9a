package tenken.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.answers.Cell;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Audience;
import tenken.catalog.Language;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/** Templates that people filled in by their own ways. */
class FilledWorkbooksTest {

  private static final Filled SMALL = Filled.SMALL;
  private static final String USES = "opt-out.uses-practised";
  private static final String OFFERED = "opt-out.offered";
  private static final String STEPS = "opt-out.steps";
  private static final String DUE = "opt-out-continuity.review-due";
  private static final String LOST = "opt-out-continuity.lost-features";

  private static Edited template() {
    return new Edited(SMALL.writer().template(SMALL.sheet("platform-2024"), Language.JA, null));
  }

  private static Cell first(String field) {
    return new Cell(field, new Scope(null, Audience.LOGGED_IN, Region.JP));
  }

  private static Value value(Edited workbook, Cell cell) {
    return SMALL.back(workbook.saved()).given().get(cell).value();
  }

  private static List<Fault> faults(Edited workbook) {
    AnswersReading reading = SMALL.reader().read(workbook.saved()).answers(SMALL.documents());
    assertThat(reading.answers()).isEmpty();
    assertThat(reading.faults()).allSatisfy(each -> assertThat(each.text().en()).isNotBlank());
    return reading.faults();
  }

  private static String place(Fault fault) {
    return fault.at().tab() + "!" + fault.at().cell();
  }

  @Test
  void anEmptyTemplateAnswersNothing() {
    assertThat(SMALL.back(template().saved()).given()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1",
        "広告",
        "１　広告",
        "1. 広告",
        " 広 告 ",
        "Advertising",
        "PERSONALISED_ADS",
      })
  void oneOptionIsReadByLabelOrNumber(String written) {
    assertThat(value(template().answer(USES, written), first(USES)))
        .isEqualTo(new Value.Selected(new TreeSet<>(List.of("PERSONALISED_ADS"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1、2", "１，２", "2 1", "1 広告\\n2 AIの学習", "広告、AIの学習", "広告\\n2"})
  void severalOptionsAreReadHoweverTheyAreDivided(String written) {
    assertThat(value(template().answer(USES, written.replace("\\n", "\n")), first(USES)))
        .isEqualTo(new Value.Selected(new TreeSet<>(List.of("PERSONALISED_ADS", "AI_TRAINING"))));
  }

  @ParameterizedTest
  @CsvSource({"9", "1 AIの学習", "広告と学習", "1、たぶん2"})
  void whatIsNoOptionIsNamedWithItsCellAndTheOptions(String written) {
    Edited workbook = template().answer(USES, written);
    assertThat(faults(workbook))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(Code.UNKNOWN_OPTION);
              assertThat(fault.pointer()).isEqualTo("/answers/0/fields/" + USES);
              assertThat(place(fault)).isEqualTo(workbook.place(USES, 0, Column.ANSWER));
              assertThat(fault.allowed()).contains("広告", "該当なし");
            });
  }

  @ParameterizedTest
  @CsvSource({"12", "１２", "' 12 '"})
  void aCountIsReadFromNumbersAndFromTexts(String written) {
    assertThat(value(template().answer(STEPS, written), first(STEPS)))
        .isEqualTo(new Value.Amount(12));
  }

  @Test
  void numbersAsTheProgramKeepsThemAreReadToo() {
    Edited workbook = template();
    workbook.cell(STEPS, 0, Column.ANSWER).setCellValue(1_200_000_000_000d / 1_000);
    assertThat(value(workbook, first(STEPS))).isEqualTo(new Value.Amount(1_200_000_000L));
    workbook.cell(STEPS, 0, Column.ANSWER).setCellValue(2.5);
    assertThat(faults(workbook)).extracting(Fault::code).containsExactly(Code.NUMBER_OUT_OF_RANGE);
    assertThat(faults(template().answer(STEPS, "約10")))
        .extracting(Fault::code)
        .containsExactly(Code.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01",
    "2024/4/1",
    "2024年4月1日",
    "２０２４年４月１日",
    "令和6年4月1日",
    "令和６年 ４月 １日",
    "R6.4.1",
    "㋿6年4月1日",
    "20240401"
  })
  void datesAreReadAsPeopleWriteThem(String written) {
    assertThat(value(template().answer(DUE, written), new Cell(DUE, Scope.OPERATOR)))
        .isEqualTo(new Value.Date(LocalDate.of(2024, 4, 1)));
  }

  @ParameterizedTest
  @CsvSource({"4/1", "24/4/1", "2024/4", "2024", "令和6年2月30日", "平成40年1月1日", "来年度中"})
  void datesThatMayMeanSeveralThingsAreNamed(String written) {
    Edited workbook = template().answer(DUE, written);
    assertThat(faults(workbook)).extracting(Fault::code).containsExactly(Code.NOT_A_DATE);
  }

  @Test
  void daysAreReadAsThePrograms1900And1904Count() {
    for (boolean since1904 : new boolean[] {false, true}) {
      Edited workbook = template();
      workbook.workbook().getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
      double days = since1904 ? 45_383 - 1_462 : 45_383;
      workbook.cell(DUE, 0, Column.ANSWER).setCellValue(days);
      assertThat(value(workbook, new Cell(DUE, Scope.OPERATOR)))
          .isEqualTo(new Value.Date(LocalDate.of(2024, 4, 1)));
    }
  }

  @Test
  void theSameAsAboveIsWhatTheRowAboveSays() {
    Edited workbook = template().answer(STEPS, "3");
    workbook.set(STEPS, 1, Column.ANSWER, "同上").set(STEPS, 1, Column.EVIDENCE, "同上");
    workbook.set(STEPS, 0, Column.EVIDENCE, "https://example.jp/a\n就業規則");
    Answers answers = SMALL.back(workbook.saved());
    Cell outside = new Cell(STEPS, new Scope(null, Audience.NO_ACCOUNT, Region.JP));
    assertThat(answers.given().get(outside)).isEqualTo(answers.given().get(first(STEPS)));
    assertThat(answers.given().get(outside).evidence()).hasSize(2);
    assertThat(faults(template().answer(STEPS, "Same as above")))
        .extracting(Fault::code)
        .containsExactly(Code.UNREADABLE_CELL);
  }

  @Test
  void aStatusNeedsWhatGoesWithIt() {
    Edited workbook = template();
    workbook.set(STEPS, 0, Column.STATUS, "確認中").set(STEPS, 0, Column.UNTIL, "令和6年9月30日");
    workbook.set(OFFERED, 0, Column.STATUS, "回答を控える").set(OFFERED, 0, Column.REASON, "理由");
    Answers answers = SMALL.back(workbook.saved());
    assertThat(answers.given().get(first(STEPS)).status()).isEqualTo(Status.CHECKING);
    assertThat(answers.given().get(first(OFFERED)).status()).isEqualTo(Status.WITHHELD);
    Edited without = template().set(OFFERED, 0, Column.STATUS, "回答を控える");
    assertThat(faults(without))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(Code.REASON_MISSING);
              assertThat(place(fault)).isEqualTo(without.place(OFFERED, 0, Column.REASON));
            });
    assertThat(faults(template().set(OFFERED, 0, Column.STATUS, "たぶん")))
        .extracting(Fault::code)
        .contains(Code.UNKNOWN_STATUS);
    assertThat(faults(template().set(OFFERED, 0, Column.EVIDENCE, "資料：一覧")))
        .extracting(Fault::code)
        .containsExactly(Code.EMPTY_ANSWER);
  }

  @Test
  void movedColumnsRenamedAndAddedTabsAndRowsPushedDownDoNoHarm() {
    Edited workbook = template().answer(STEPS, "3");
    XSSFSheet items = workbook.items();
    int from = Edited.column(items.getRow(4), Column.ANSWER);
    for (var row : items) {
      var cell = row.getCell(from);
      if (cell != null) {
        var moved = row.createCell(40);
        moved.setCellValue(cell.toString());
        row.removeCell(cell);
      }
    }
    items.shiftRows(0, items.getLastRowNum(), 3);
    workbook.workbook().setSheetName(2, "法務確認済み");
    XSSFSheet added = workbook.workbook().createSheet("メモ");
    added.createRow(3).createCell(3).setCellValue("社内用");
    assertThat(value(workbook, first(STEPS))).isEqualTo(new Value.Amount(3));
  }

  @Test
  void aRowMayBeCopiedToAnswerForTwoServices() {
    Edited workbook = template();
    workbook.set("service", 0, Column.ANSWER, "検索").set("service", 1, Column.ANSWER, "地図");
    XSSFRow steps = workbook.row(STEPS, 0);
    XSSFRow copy = workbook.items().createRow(workbook.items().getLastRowNum() + 1);
    copy.copyRowFrom(steps, new org.apache.poi.ss.usermodel.CellCopyPolicy());
    workbook.answer(STEPS, "3").set(STEPS, 0, Column.SERVICE, "検索");
    int last = workbook.rows(STEPS) - 1;
    workbook.set(STEPS, last, Column.SERVICE, "地 図").set(STEPS, last, Column.ANSWER, "4");
    Answers answers = SMALL.back(workbook.saved());
    assertThat(answers.given().get(new Cell(STEPS, new Scope("検索", Audience.LOGGED_IN, Region.JP))))
        .isNotNull();
    assertThat(
            answers
                .given()
                .get(new Cell(STEPS, new Scope("地図", Audience.LOGGED_IN, Region.JP)))
                .value())
        .isEqualTo(new Value.Amount(4));
    workbook.set(STEPS, last, Column.SERVICE, "動画");
    assertThat(faults(workbook)).extracting(Fault::code).contains(Code.UNKNOWN_SERVICE);
  }

  @Test
  void answersInCellsMergedOverRowsOrInRowsOfNoQuestionAreNamed() {
    Edited workbook = template().answer(STEPS, "3");
    int row = workbook.row(STEPS, 0).getRowNum();
    int column = Edited.column(workbook.row(STEPS, 0), Column.ANSWER);
    workbook.items().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
    XSSFRow added = workbook.items().createRow(workbook.items().getLastRowNum() + 1);
    added.createCell(column).setCellValue("はい");
    assertThat(faults(workbook))
        .extracting(FilledWorkbooksTest::place)
        .containsExactlyInAnyOrder(
            workbook.place(STEPS, 0, Column.ANSWER),
            workbook.items().getSheetName()
                + "!"
                + new org.apache.poi.ss.util.CellReference(added.getRowNum(), column)
                    .formatAsString(false));
  }

  @Test
  void theResultOfAFormulaIsReadAndAnErrorIsNamed() {
    Edited workbook = template();
    workbook.cell(STEPS, 0, Column.ANSWER).setCellFormula("1+2");
    assertThat(faults(workbook)).extracting(Fault::code).containsExactly(Code.UNREADABLE_CELL);
    workbook.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(value(workbook, first(STEPS))).isEqualTo(new Value.Amount(3));
    workbook.cell(STEPS, 0, Column.ANSWER).setCellFormula("1/0");
    workbook.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(faults(workbook)).extracting(Fault::code).containsExactly(Code.UNREADABLE_CELL);
  }

  @Test
  void allFaultsComeAtOnceAndEachHasItsCell() {
    Edited workbook =
        template().answer(USES, "9").answer(STEPS, "多数").answer(DUE, "いずれ").answer(OFFERED, "?");
    workbook.set("asOf", 0, Column.ANSWER, "いつか");
    workbook.set(STEPS, 0, Column.REGION, "アジア");
    assertThat(faults(workbook))
        .hasSize(6)
        .allSatisfy(each -> assertThat(each.at()).isNotNull())
        .extracting(FilledWorkbooksTest::place)
        .contains(
            workbook.place("asOf", 0, Column.ANSWER), workbook.place(STEPS, 0, Column.REGION));
  }

  @Test
  void twoAnswersToOneCellAreNamedWithTheCellOfTheSecond() {
    Edited workbook = template().answer(STEPS, "3");
    workbook.set(STEPS, 1, Column.ANSWER, "4").set(STEPS, 1, Column.AUDIENCE, "全て");
    assertThat(faults(workbook))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(Code.DUPLICATE_CELL);
              assertThat(place(fault)).isEqualTo(workbook.place(STEPS, 1, Column.ANSWER));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1",
        "+81-3-0000-0000",
        "-1",
        "@SUM(A1)",
        "\"\t=1+1\"",
        "\"\r=1+1\"",
        "=HYPERLINK(\"\"https://example.com\"\")",
        "_x0041_",
        "'=1",
        "\" 前後の空白 \"",
        "\"行\r\n\r\n末尾\n\"",
        "\uFFFE\uD83D\uDE00"
      })
  void aTextIsWrittenAsATextAndComesBackUnchanged(String text) {
    var document = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    document.put("sheet", "platform-2024").put("operator", text);
    document
        .putArray("answers")
        .addObject()
        .put("question", "opt-out-continuity")
        .putObject("fields")
        .put(LOST, text);
    byte[] workbook = SMALL.workbook(document, Language.JA);
    Answers answers = SMALL.back(workbook);
    assertThat(answers).isEqualTo(SMALL.answers(document));
    Edited opened = new Edited(workbook);
    assertThat(opened.cell(LOST, 0, Column.ANSWER).getCellType())
        .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
    if ("=+-@\t".indexOf(text.charAt(0)) >= 0) {
      assertThat(opened.cell(LOST, 0, Column.ANSWER).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void evidenceOnSeveralLinesComesBackUnchanged() {
    var document = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    document.put("sheet", "platform-2024");
    var answer = document.putArray("answers").addObject().put("question", "opt-out");
    answer.putObject("scopes").put("audiences", "ALL").put("regions", "ALL");
    answer.putObject("fields").put(STEPS, 3);
    for (String value : List.of("一覧\n　資料：別紙\n\n末尾\n", "URL：https://a", " 空白", "：")) {
      answer.withArray("evidence").addObject().put("kind", "DOCUMENT").put("value", value);
    }
    for (Language language : Language.values()) {
      assertThat(SMALL.back(SMALL.workbook(document, language))).isEqualTo(SMALL.answers(document));
    }
  }
}
