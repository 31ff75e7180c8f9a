package tenken.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Language;
import tenken.catalog.Text;

/** What Excel offers, and refuses, where somebody writes into a tab. */
record DropDowns(XSSFSheet tab, MachineTab machine, Language language) {

  static final String STATUS = "status";
  static final String CONFIDENTIALITY = "confidentiality";
  static final String AUDIENCE = "audience";
  static final String REGION = "region";

  private static final Text TITLE = new Text("ご確認ください", "Please check");
  private static final Text CHOOSE = new Text("一覧からお選びください。", "Please choose from the list.");
  private static final Text COUNT =
      new Text("0以上の整数をお書きください。", "Please write a whole number from 0.");
  private static final Text DATE =
      new Text(
          "年月日（2024/4/1 等）をお書きください。このまま続けることもできます。",
          "Please write a date. You may go on as it is.");

  /** What the answers to a field may be, in some rows. */
  void answers(Field field, int column, int first, int last) {
    CellRangeAddressList where = new CellRangeAddressList(first, last, column, column);
    String cell = new CellReference(first, column).formatAsString();
    String same = cell + "=\"" + Labels.SAME.in(language) + "\"";
    if (field.type() == FieldType.CHOICE) {
      int offered = field.options().size() + (last > first ? 1 : 0);
      add(list(machine.list(field.name(), offered)), where, DataValidation.ErrorStyle.STOP, CHOOSE);
    } else if (field.type() == FieldType.COUNT) {
      String whole = "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))";
      add(
          custom("IF(" + same + ",TRUE," + whole + ")"),
          where,
          DataValidation.ErrorStyle.STOP,
          COUNT);
    } else if (field.type() == FieldType.DATE) {
      String day = "AND(ISNUMBER(" + cell + ")," + cell + ">=1)";
      add(
          custom("IF(" + same + ",TRUE," + day + ")"),
          where,
          DataValidation.ErrorStyle.WARNING,
          DATE);
    }
  }

  /** One of a fixed list, or whatever else people want to say. */
  void offer(String list, int column, List<Integer> rows) {
    if (rows.isEmpty()) {
      return;
    }
    CellRangeAddressList where = new CellRangeAddressList();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
        where.addCellRangeAddress(rows.get(from), column, rows.get(i - 1), column);
        from = i;
      }
    }
    int size = machine.entries(list).size();
    add(list(machine.list(list, size)), where, DataValidation.ErrorStyle.WARNING, CHOOSE);
  }

  private DataValidationConstraint list(String range) {
    return new XSSFDataValidationHelper(tab).createFormulaListConstraint(range);
  }

  private DataValidationConstraint custom(String formula) {
    return new XSSFDataValidationHelper(tab).createCustomConstraint(formula);
  }

  private void add(
      DataValidationConstraint what, CellRangeAddressList where, int style, Text says) {
    DataValidation check = new XSSFDataValidationHelper(tab).createValidation(what, where);
    check.setErrorStyle(style);
    check.setShowErrorBox(true);
    check.setEmptyCellAllowed(true);
    check.createErrorBox(TITLE.in(language), says.in(language));
    tab.addValidationData(check);
  }
}
