package tenken.exchange.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import tenken.catalog.Language;

/** The styles of one workbook, and the texts that its cells share. */
final class Styles {

  private static final Map<Look, String> FILLS =
      Map.ofEntries(
          Map.entry(Look.HEADER, "1F3864"),
          Map.entry(Look.GROUP, "8EA9DB"),
          Map.entry(Look.ITEM, "D9E2F3"),
          Map.entry(Look.CHANGED, "D9E2F3"),
          Map.entry(Look.QUESTION, "EDF2FA"),
          Map.entry(Look.INPUT, "FFFDF0"),
          Map.entry(Look.QUOTED, "FFFDF0"),
          Map.entry(Look.NUMBER, "FFFDF0"),
          Map.entry(Look.DATE, "FFFDF0"),
          Map.entry(Look.CLOSED, "F2F2F2"),
          Map.entry(Look.LAST_YEAR, "F7F7F7"));

  private static final Set<Look> BOLD =
      Set.of(Look.TITLE, Look.HEADER, Look.GROUP, Look.ITEM, Look.CHANGED, Look.QUESTION);

  private static final Set<Look> BARE = Set.of(Look.TITLE, Look.PLAIN);

  private static final Map<Look, String> INKS =
      Map.of(
          Look.HEADER, "FFFFFF",
          Look.CHANGED, "C00000",
          Look.GUIDE, "404040",
          Look.AGAIN, "A6A6A6",
          Look.CLOSED, "808080",
          Look.LAST_YEAR, "595959");

  private final XSSFWorkbook workbook;
  private final Language language;
  private final Map<Look, XSSFCellStyle> made = new EnumMap<>(Look.class);

  private final Map<String, Integer> texts = new HashMap<>();

  Styles(XSSFWorkbook workbook, Language language) {
    this.workbook = workbook;
    this.language = language;
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  /** Puts a text into a cell; one that stands in many is kept once, and looked up quickly. */
  void put(String text, XSSFCell cell) {
    Integer known = texts.get(text);
    if (known == null) {
      cell.setCellValue(text);
      texts.put(text, Integer.valueOf(cell.getCTCell().getV()));
    } else {
      cell.getCTCell().setT(STCellType.S);
      cell.getCTCell().setV(known.toString());
    }
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setWrapText(look != Look.AGAIN);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (look == Look.HEADER) {
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    if (FILLS.containsKey(look)) {
      style.setFillForegroundColor(color(FILLS.get(look)));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (!BARE.contains(look)) {
      border(style);
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
    style.setQuotePrefixed(look == Look.QUOTED);
    return style;
  }

  private static void border(XSSFCellStyle style) {
    XSSFColor line = color("BFBFBF");
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(language == Language.JA ? "ＭＳ Ｐゴシック" : "Calibri");
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : look == Look.GUIDE ? 9 : 10));
    font.setBold(BOLD.contains(look));
    if (INKS.containsKey(look)) {
      font.setColor(color(INKS.get(look)));
    }
    return font;
  }

  /** Texts are texts: nothing typed there turns into a date by itself. */
  private String format(Look look) {
    return switch (look) {
      case INPUT, QUOTED -> "@";
      case NUMBER -> "#,##0";
      case DATE -> language == Language.JA ? "yyyy\"年\"m\"月\"d\"日\"" : "yyyy-mm-dd";
      default -> "General";
    };
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(
        new byte[] {
          (byte) Integer.parseInt(rgb, 0, 2, 16),
          (byte) Integer.parseInt(rgb, 2, 4, 16),
          (byte) Integer.parseInt(rgb, 4, 6, 16)
        });
  }
}
