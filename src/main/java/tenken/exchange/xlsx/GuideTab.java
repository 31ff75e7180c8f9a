package tenken.exchange.xlsx;

import java.util.List;
import tenken.catalog.Language;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/** Writes the first tab: what is asked, how to fill it in, and an example. */
record GuideTab(Paper paper, Language language) {

  static final Text NAME = new Text("記入要領", "Instructions");

  private static final int WIDE = 5;

  void write(Sheet sheet) {
    for (int i = 0; i < GuideWords.WIDTHS.size(); i++) {
      paper.width(i, GuideWords.WIDTHS.get(i));
    }
    int row = 0;
    paper.across(row++, 0, WIDE, sheet.title().in(language), Look.TITLE);
    if (sheet.note() != null) {
      paragraph(row++, sheet.note());
    }
    for (GuideWords.Part part : GuideWords.PARTS) {
      paper.across(row++, 0, WIDE, part.title().in(language), Look.ITEM);
      for (Text text : part.paragraphs()) {
        paragraph(row++, text);
      }
    }
    paper.across(row++, 0, WIDE, GuideWords.EXAMPLE.in(language), Look.ITEM);
    for (int i = 0; i < GuideWords.EXAMPLES.size(); i++) {
      List<Text> cells = GuideWords.EXAMPLES.get(i);
      for (int column = 0; column < cells.size(); column++) {
        paper.text(row, column, cells.get(column).in(language), i == 0 ? Look.HEADER : Look.LABEL);
      }
      row++;
    }
    paper.finish(0, -1, sheet.title().in(language));
  }

  private void paragraph(int row, Text text) {
    paper.across(row, 0, WIDE, text.in(language), Look.PLAIN);
  }
}
