package tenken.exchange.table;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook, each made once. For one workbook and one thread. */
final class TableStyles {

  private static final String FONT = "Yu Gothic";
  private static final String HEAD = "D9E2EC";
  private static final String SECTION = "EEF2F6";

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFFont underlined;
  private final Map<Tone, XSSFCellStyle> tones = new EnumMap<>(Tone.class);
  private final XSSFCellStyle leading;
  private final XSSFCellStyle head;
  private final XSSFCellStyle section;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle right;

  TableStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = font(9);
    this.underlined = font(9);
    underlined.setUnderline(FontUnderline.SINGLE);
    XSSFFont bold = font(9);
    bold.setBold(true);
    XSSFFont large = font(14);
    large.setBold(true);
    for (Tone tone : Tone.values()) {
      tones.put(tone, boxed(tone.colour(), plain));
    }
    this.leading = boxed(Tone.PLAIN.colour(), plain);
    this.head = boxed(HEAD, bold);
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    this.section = boxed(SECTION, bold);
    this.title = free(large, HorizontalAlignment.LEFT);
    this.note = free(plain, HorizontalAlignment.LEFT);
    this.right = free(bold, HorizontalAlignment.RIGHT);
  }

  private XSSFFont font(int points) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    return font;
  }

  /** Texts are texts, whatever they begin with. */
  private XSSFCellStyle boxed(String colour, XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setQuotePrefixed(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  XSSFCellStyle of(Tone tone, boolean leads) {
    return leads ? leading : tones.getOrDefault(tone, leading);
  }

  XSSFFont plain() {
    return plain;
  }

  XSSFFont underlined() {
    return underlined;
  }

  XSSFCellStyle head() {
    return head;
  }

  XSSFCellStyle section() {
    return section;
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle note() {
    return note;
  }

  XSSFCellStyle right() {
    return right;
  }

  private XSSFCellStyle free(XSSFFont font, HorizontalAlignment alignment) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setQuotePrefixed(true);
    return style;
  }
}
