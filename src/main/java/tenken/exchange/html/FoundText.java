package tenken.exchange.html;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets the text of a PDF be found and copied. A font draws some ideographs and the radicals of
 * Unicode's own blocks with one glyph, and PDFBox (up to 3.0.7 at least) says that it is the
 * radical, so that a search for 項目 finds nothing.
 */
final class FoundText {

  /** {@code <first> <last> <text>} of a table from glyphs to texts. */
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>");

  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;

  private final CmapLookup font;

  private FoundText(CmapLookup font) {
    this.font = font;
  }

  /** The same document with ideographs for radicals. */
  static byte[] in(byte[] document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      for (COSObject each : pdf.getDocument().getObjectsByType(COSName.FONT)) {
        if (each.getObject() instanceof COSDictionary dictionary) {
          COSStream table = dictionary.getCOSStream(COSName.TO_UNICODE);
          if (table != null) {
            mend(table, String.valueOf(dictionary.getNameAsString(COSName.BASE_FONT)));
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void mend(COSStream table, String name) throws IOException {
    String weight = name.contains("Bold") ? "Bold" : "Regular";
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(PrintFont.open(weight)))) {
      FoundText found = new FoundText(font.getUnicodeCmapLookup());
      String text = new String(table.createInputStream().readAllBytes(), US_ASCII);
      String mended = RANGE.matcher(text).replaceAll(found::mended);
      try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(mended.getBytes(US_ASCII));
      }
    }
  }

  private String mended(MatchResult range) {
    int first = Integer.parseInt(range.group(1), 16);
    int last = Integer.parseInt(range.group(2), 16);
    int text = Integer.parseInt(range.group(3), 16);
    if (first != last || text < FIRST_RADICAL || text > LAST_RADICAL) {
      return Matcher.quoteReplacement(range.group());
    }
    return font.getCharCodes(first).stream()
        .filter(code -> code > LAST_RADICAL && code <= 0xFFFF)
        .findFirst()
        .map(code -> "<%s> <%s> <%04X>".formatted(range.group(1), range.group(2), code))
        .orElse(range.group());
  }
}
