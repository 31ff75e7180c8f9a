package tenken.exchange.xlsx;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out from when a workbook counts days: from 1900, or from 1904 as old Macs did. */
final class DateSystem extends DefaultHandler {

  private boolean since1904;

  boolean since1904() {
    return since1904;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes given) {
    if (name.equals("workbookPr")) {
      String value = given.getValue("date1904");
      since1904 = "1".equals(value) || "true".equals(value);
    }
  }
}
