package tenken.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of a workbook, read as a stream, so that what it costs hangs on the cells that are
 * filled.
 *
 * @param tabs its tabs in order
 * @param since1904 whether days are counted from 1904, as old Macs did
 */
record RawWorkbook(List<RawTab> tabs, boolean since1904) {

  /** Most cells with something in them. */
  static final int CELLS = 200_000;

  /**
   * Reads a file that {@link Archive} has looked into.
   *
   * @throws UnreadableException if it is damaged
   */
  static RawWorkbook read(byte[] file) throws UnreadableException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      return read(opened);
    } catch (TooManyCellsException tooMany) {
      throw tooMany;
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | OpenXML4JException
        | RuntimeException damaged) {
      // What the library throws over a damaged file is of many kinds.
      throw new UnreadableException(damaged);
    }
  }

  private static RawWorkbook read(OPCPackage opened)
      throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
    XSSFReader reader = new XSSFReader(opened);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
    StylesTable styles = reader.getStylesTable();
    DateSystem days = new DateSystem();
    parse(reader.getWorkbookData(), days);
    List<RawTab> tabs = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    int left = CELLS;
    while (sheets.hasNext()) {
      InputStream sheet = sheets.next();
      CellHandler cells = new CellHandler(strings, styles, left);
      parse(sheet, cells);
      left = cells.left();
      tabs.add(cells.tab(sheets.getSheetName()));
    }
    return new RawWorkbook(List.copyOf(tabs), days.since1904());
  }

  private static void parse(InputStream xml, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (xml) {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(xml));
    }
  }
}
