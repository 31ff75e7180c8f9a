package tenken.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.catalog.Item;
import tenken.catalog.Language;
import tenken.catalog.Sheet;

/** What an officer would send out. */
class TemplateTest {

  private static final Filled SHIPPED = Filled.of(TestPack.RULESET);

  private static Edited template(String sheet, Language language) {
    return new Edited(SHIPPED.writer().template(SHIPPED.sheet(sheet), language, null));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsATabForEachSectionAndEveryItemStandsThere(Language language) {
    for (Sheet sheet : TestPack.PACK.sheets().values()) {
      Edited template = template(sheet.id(), language);
      int closing = sheet.closing().isEmpty() ? 0 : 1;
      assertThat(template.workbook().getNumberOfSheets())
          .isEqualTo(sheet.sections().size() + closing + 3);
      List<String> texts = new ArrayList<>();
      for (var tab : template.workbook()) {
        tab.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
      }
      for (Item item : sheet.items().toList()) {
        assertThat(texts).contains(item.number());
        assertThat(texts).anyMatch(text -> text.startsWith(item.label().in(language)));
      }
    }
  }

  @Test
  void whatMachinesReadIsHiddenAndTheHeaderStaysInView() {
    Edited template = template("platform-2024", Language.JA);
    var workbook = template.workbook();
    assertThat(workbook.getSheetVisibility(workbook.getNumberOfSheets() - 1))
        .isEqualTo(SheetVisibility.VERY_HIDDEN);
    for (int i = 1; i < workbook.getNumberOfSheets() - 1; i++) {
      XSSFSheet tab = workbook.getSheetAt(i);
      assertThat(tab.isColumnHidden(0)).isTrue();
      assertThat(tab.getRow(0).getZeroHeight()).isTrue();
      assertThat(tab.getPaneInformation().isFreezePane()).isTrue();
      assertThat(tab.getPrintSetup().getLandscape()).isTrue();
      assertThat(tab.getRepeatingRows()).isNotNull();
    }
    assertThat(template.items().getDataValidations()).isNotEmpty();
    assertThat(template.items().getSheetConditionalFormatting().getNumConditionalFormattings())
        .isGreaterThan(50);
  }

  @Test
  void aRowIsGreyedWhereAnotherAnswerClosesIt() {
    Edited template = template("platform-2024", Language.JA);
    var formatting = template.items().getSheetConditionalFormatting();
    var rule = formatting.getConditionalFormattingAt(0);
    var evaluator = template.workbook().getCreationHelper().createFormulaEvaluator();
    var probe = template.items().createRow(5_000).createCell(60);
    probe.setCellFormula(rule.getRule(0).getFormula1());
    assertThat(evaluator.evaluate(probe).getBooleanValue()).isFalse();
    template.answer("collected-information.collects", "取得していない");
    evaluator.clearAllCachedResultValues();
    assertThat(evaluator.evaluate(probe).getBooleanValue()).isTrue();
    template.answer("collected-information.collects", "取得している");
    evaluator.clearAllCachedResultValues();
    assertThat(evaluator.evaluate(probe).getBooleanValue()).isFalse();
  }

  @Test
  void lastYearsAnswersStandBesideAndAreNotReadBack() {
    Answers before = TestPack.random(0, 1);
    byte[] workbook = SHIPPED.writer().template(before.sheet(), Language.JA, before);
    String beside = Column.LAST_YEAR.mark();
    XSSFSheet tab = new Edited(workbook).items();
    int column = Edited.column(tab.getRow(4), Column.LAST_YEAR);
    assertThat(tab.getRow(0).getCell(column).toString()).isEqualTo(beside);
    assertThat(tab.getRow(2).getCell(column).toString()).contains("未確認");
    List<String> said = new ArrayList<>();
    tab.forEach(
        row -> {
          if (row.getCell(column) != null) {
            said.add(row.getCell(column).toString());
          }
        });
    assertThat(said).anyMatch(text -> text.startsWith("自由記述"));
    assertThat(SHIPPED.back(workbook).given()).isEmpty();
  }
}
