package tenken.exchange.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A4 paper that a letter is written on from top to bottom. For one letter and one thread. */
final class Paper {

  /** Lengths in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int MARGIN = 1418;
  private static final int HEADING_COLUMN = 1900;
  private static final int TEXT_COLUMN = WIDTH - 2 * MARGIN - HEADING_COLUMN;
  private static final int CHARACTER = 210;

  private final XWPFDocument document = new XWPFDocument();

  Paper(String title, String author) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator(author);
    numberPages();
  }

  private void numberPages() {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  void right(String text) {
    written(text, ParagraphAlignment.RIGHT, false);
  }

  void left(String text) {
    written(text, ParagraphAlignment.LEFT, false);
  }

  void centred(String text, boolean bold) {
    written(text, ParagraphAlignment.CENTER, bold);
  }

  /** A paragraph of prose, which begins one character in. */
  void prose(String text) {
    XWPFParagraph paragraph = written(text, ParagraphAlignment.BOTH, false);
    paragraph.setIndentationFirstLine(CHARACTER);
  }

  /** A numbered point with its text under it. */
  void point(String heading, String text) {
    heading(heading);
    written(text, ParagraphAlignment.LEFT, false).setIndentationLeft(2 * CHARACTER);
  }

  /** A heading, which stays with what follows. */
  void heading(String text) {
    written(text, ParagraphAlignment.LEFT, true).setKeepNext(true);
  }

  void blank() {
    written("", ParagraphAlignment.LEFT, false);
  }

  private XWPFParagraph written(String text, ParagraphAlignment alignment, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    write(paragraph, text, bold);
    return paragraph;
  }

  private void write(XWPFParagraph paragraph, String text, boolean bold) {
    paragraph.setSpacingAfter(0);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontFamily("ＭＳ 明朝", XWPFRun.FontCharRange.eastAsia);
    run.setBold(bold);
    run.setFontSize(10.5);
    String[] lines = text.split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        run.addBreak();
      }
      run.setText(lines[at]);
    }
  }

  /** A ruled table of two columns, what something is and what it says; no row is cut in two. */
  void table(List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), 2);
    table.setWidth(WIDTH - 2 * MARGIN);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    grid.addNewGridCol().setW(BigInteger.valueOf(HEADING_COLUMN));
    grid.addNewGridCol().setW(BigInteger.valueOf(TEXT_COLUMN));
    for (int at = 0; at < rows.size(); at++) {
      XWPFTableRow row = table.getRow(at);
      row.setCantSplitRow(true);
      row.getCell(0).setColor("F2F2F2");
      fill(row.getCell(0), rows.get(at).get(0), HEADING_COLUMN, at == 0);
      fill(row.getCell(1), rows.get(at).get(1), TEXT_COLUMN, at == 0);
    }
  }

  private void fill(XWPFTableCell cell, String text, int width, boolean stays) {
    cell.setWidth(String.valueOf(width));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    write(paragraph, text, false);
    paragraph.setKeepNext(stays);
  }

  /** The file. */
  byte[] bytes() {
    try (XWPFDocument closing = document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      closing.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
