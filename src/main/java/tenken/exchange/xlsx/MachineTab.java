package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tenken.catalog.Field;
import tenken.catalog.FieldType;

/**
 * The tab that nobody sees: which sheet the workbook is for, and the options in the order in which
 * the workbook numbers them. Drop-downs take their labels from it.
 *
 * @param rows the row of each field's labels, by its full name
 * @param options the options of each field, as the workbook lists them
 * @param lists the rows of other lists, by name
 */
record MachineTab(
    Map<String, Integer> rows, Map<String, OptionLabels> options, Map<String, List<String>> lists) {

  static final String NAME = "_tenken";
  static final String MARK = "tenken:workbook";
  static final String VERSION = "1";
  static final String SHEET = "sheet";
  static final String OPTIONS = "options";
  static final String LANGUAGE = "language";

  /** The first column of a list. */
  static final int FIRST = 2;

  private static final int FACTS = 4;

  /** Lists what the drop-downs of a workbook offer. */
  static MachineTab of(Layout layout, Map<String, List<String>> lists) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Map<String, OptionLabels> options = new LinkedHashMap<>();
    int row = FACTS;
    for (List<Placed> lines : layout.byField().values()) {
      Field field = lines.get(0).field();
      if (field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES) {
        options.put(field.name(), OptionLabels.of(field, layout.language()));
        rows.put(field.name(), row + 1);
        row += 2;
      }
    }
    for (String list : lists.keySet()) {
      rows.put(list, row++);
    }
    return new MachineTab(rows, options, lists);
  }

  OptionLabels labels(String field) {
    return Objects.requireNonNull(options.get(field));
  }

  private int row(String list) {
    return Objects.requireNonNull(rows.get(list));
  }

  /** The entries of a list that is no field's. */
  List<String> entries(String list) {
    return Objects.requireNonNull(lists.get(list));
  }

  /** Where the label of an option stands. */
  String label(String field, String option) {
    return cell(row(field), FIRST + labels(field).ids().indexOf(option));
  }

  /** Where the labels of a field, or the entries of another list, stand. */
  String list(String name, int size) {
    int row = row(name);
    return cell(row, FIRST)
        + ":"
        + new CellReference(row, FIRST + size - 1, true, true).formatAsString();
  }

  private static String cell(int row, int column) {
    return NAME + "!" + new CellReference(row, column, true, true).formatAsString();
  }

  void write(XSSFSheet tab, Layout layout) {
    write(tab, 0, List.of(MARK, VERSION));
    write(tab, 1, List.of(SHEET, layout.sheet().id()));
    write(tab, 2, List.of("pack", layout.pack().digest()));
    write(tab, 3, List.of(LANGUAGE, layout.language().name()));
    options.forEach(
        (field, labels) -> {
          int row = row(field);
          write(tab, row - 1, listed(OPTIONS, field, labels.ids()));
          List<String> offered = new ArrayList<>(labels.labels());
          offered.add(Labels.SAME.in(layout.language()));
          write(tab, row, listed("labels", field, offered));
        });
    lists.forEach((name, entries) -> write(tab, row(name), listed("list", name, entries)));
  }

  private static List<String> listed(String kind, String name, List<String> entries) {
    List<String> row = new ArrayList<>(List.of(kind, name));
    row.addAll(entries);
    return row;
  }

  private static void write(XSSFSheet tab, int at, List<String> texts) {
    XSSFRow row = tab.createRow(at);
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(Escapes.write(texts.get(i)));
    }
  }
}
