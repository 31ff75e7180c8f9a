package tenken.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in somebody's hands. */
public final class Edited {

  private final XSSFWorkbook workbook;

  public Edited(byte[] file) {
    try {
      workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** The tab with items. */
  XSSFSheet items() {
    return workbook.getSheetAt(2);
  }

  XSSFSheet basics() {
    return workbook.getSheetAt(1);
  }

  /** The row of a field, or of an entry of the basics, the first being 0. */
  XSSFRow row(String key, int which) {
    int left = which;
    for (int tab = 0; tab < workbook.getNumberOfSheets() - 1; tab++) {
      for (var row : workbook.getSheetAt(tab)) {
        var cell = row.getCell(0);
        if (cell != null && cell.toString().equals(key) && left-- == 0) {
          return (XSSFRow) row;
        }
      }
    }
    throw new AssertionError("no row " + which + " of " + key);
  }

  /** How many rows a field has. */
  int rows(String key) {
    int rows = 0;
    for (int tab = 0; tab < workbook.getNumberOfSheets() - 1; tab++) {
      for (var row : workbook.getSheetAt(tab)) {
        rows += row.getCell(0) != null && row.getCell(0).toString().equals(key) ? 1 : 0;
      }
    }
    return rows;
  }

  static int column(XSSFRow row, Column column) {
    for (var cell : row.getSheet().getRow(0)) {
      if (cell.toString().equals(column.mark())) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + column);
  }

  XSSFCell cell(String key, int which, Column column) {
    XSSFRow row = row(key, which);
    return row.getCell(
        column(row, column),
        org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** What people would call the cell. */
  String place(String key, int which, Column column) {
    XSSFCell cell = cell(key, which, column);
    return cell.getSheet().getSheetName()
        + "!"
        + new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString(false);
  }

  Edited set(String key, int which, Column column, String text) {
    cell(key, which, column).setCellValue(text);
    return this;
  }

  /** Writes the answer into the first row of a field. */
  public Edited answer(String field, String text) {
    return set(field, 0, Column.ANSWER, text);
  }

  /** What stands beside the first row of a field from last year. */
  public String lastYear(String field) {
    return cell(field, 0, Column.LAST_YEAR).toString();
  }

  public byte[] saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
