package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells out of the XML of one tab. */
final class CellHandler extends DefaultHandler {

  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final SortedMap<Integer, SortedMap<Integer, RawCell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int left;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private boolean formula;
  private boolean said;
  private boolean reading;
  private boolean phonetic;

  CellHandler(ReadOnlySharedStringsTable strings, StylesTable styles, int left) {
    this.strings = strings;
    this.styles = styles;
    this.left = left;
  }

  int left() {
    return left;
  }

  RawTab tab(String name) {
    return new RawTab(name, rows, List.copyOf(merged));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes given) {
    switch (name) {
      case "row" -> {
        String number = given.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
      }
      case "c" -> begin(given);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "v" -> {
        reading = true;
        said = true;
      }
      case "t" -> {
        reading = !phonetic;
        said = true;
      }
      case "mergeCell" -> merged.add(CellRangeAddress.valueOf(given.getValue("ref")));
      default -> reading = false;
    }
  }

  private void begin(Attributes given) {
    String reference = given.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    String named = given.getValue("t");
    type = named == null ? "n" : named;
    String styled = given.getValue("s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    text.setLength(0);
    formula = false;
    said = false;
  }

  @Override
  public void characters(char[] given, int start, int length) {
    if (reading) {
      text.append(given, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "v", "t" -> reading = false;
      case "rPh" -> phonetic = false;
      case "c" -> end();
      default -> {}
    }
  }

  private void end() {
    RawCell cell = cell();
    if (cell != null && (!cell.text().isEmpty() || cell.kind() == RawCell.Kind.ERROR)) {
      if (--left < 0) {
        throw new TooManyCellsException();
      }
      rows.computeIfAbsent(row, at -> new TreeMap<>()).put(column, cell);
    }
  }

  private @Nullable RawCell cell() {
    String value = text.toString();
    if (formula && !said) {
      return new RawCell(RawCell.Kind.ERROR, "");
    }
    return switch (type) {
      case "s" -> new RawCell(RawCell.Kind.TEXT, shared(value));
      case "inlineStr", "str" -> new RawCell(RawCell.Kind.TEXT, Escapes.read(value));
      case "b" -> new RawCell(RawCell.Kind.BOOLEAN, value);
      case "e" -> new RawCell(RawCell.Kind.ERROR, value);
      case "d" -> new RawCell(RawCell.Kind.TEXT, value);
      default -> value.isBlank() ? null : new RawCell(number(), value.strip());
    };
  }

  private String shared(String index) {
    return index.isBlank() ? "" : strings.getItemAt(Integer.parseInt(index.strip())).getString();
  }

  private RawCell.Kind number() {
    XSSFCellStyle known = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    boolean day =
        known != null && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    return day ? RawCell.Kind.DAY : RawCell.Kind.NUMBER;
  }
}
