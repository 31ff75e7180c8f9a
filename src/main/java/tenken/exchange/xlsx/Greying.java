package tenken.exchange.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Turns lines grey that another answer closes. */
record Greying(XSSFSheet sheet, Layout layout, Conditions conditions) {

  private static final XSSFColor GREY =
      new XSSFColor(new byte[] {(byte) 0xC8, (byte) 0xC8, (byte) 0xC8});

  void add(Placed line) {
    conditions.notAsked(line).ifPresent(formula -> add(line.at(), formula));
  }

  private void add(int row, String formula) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(GREY);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    CellRangeAddress[] where = {
      new CellRangeAddress(row, row, layout.at(Column.FIELD), layout.columns().size() - 1)
    };
    formatting.addConditionalFormatting(where, rule);
  }
}
