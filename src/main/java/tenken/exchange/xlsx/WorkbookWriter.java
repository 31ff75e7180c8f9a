package tenken.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.assessment.SheetCells;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.exchange.words.Words;
import tenken.ruleset.Ruleset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes a hearing sheet as an Excel workbook: empty, or with the answers of a document. Safe to
 * share between threads.
 */
public final class WorkbookWriter {

  private final Ruleset ruleset;

  /** Writes workbooks for the sheets of a pack. */
  public WorkbookWriter(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /**
   * A workbook to be filled in.
   *
   * @param lastYear what the operator answered before, for this sheet, or null
   */
  public byte[] template(Sheet sheet, Language language, @Nullable Answers lastYear) {
    JsonNode empty = JsonNodeFactory.instance.objectNode().put("sheet", sheet.id());
    Answers none = Answers.of(sheet, null, sheet.asOf(), List.of(), List.of(), List.of(), Map.of());
    return write(empty, none, language, lastYear);
  }

  /**
   * A workbook with all that a document says, and room for what it does not.
   *
   * @param document a document without faults
   * @param answers the same document as it was read
   * @param lastYear what the operator answered before, for this sheet, or null
   * @throws TooLongException if a text does not fit into a cell
   */
  public byte[] filled(
      JsonNode document, Answers answers, Language language, @Nullable Answers lastYear) {
    return write(document, answers, language, lastYear);
  }

  private byte[] write(
      JsonNode document, Answers answers, Language language, @Nullable Answers lastYear) {
    Pack pack = ruleset.pack();
    Sheet sheet = answers.sheet();
    List<TabPlan> tabs =
        new WorkbookPlan(
                pack,
                sheet,
                language,
                DocumentRows.of(document, pack, sheet),
                SheetCells.of(ruleset, answers),
                answers.services())
            .tabs();
    List<Column> columns = new ArrayList<>(Arrays.asList(Column.values()));
    Map<Cell, Given> given = lastYear == null ? Map.of() : lastYear.given();
    if (given.isEmpty()) {
      columns.remove(Column.LAST_YEAR);
    }
    Layout layout = Layout.of(pack, sheet, language, distinct(tabs), columns);
    return write(layout, document, new LastYear(given, new Words(pack, language)));
  }

  /** Excel takes no two tabs of one name, nor of names that differ in case alone. */
  private static List<TabPlan> distinct(List<TabPlan> tabs) {
    Set<String> seen = new HashSet<>();
    List<TabPlan> distinct = new ArrayList<>();
    for (TabPlan tab : tabs) {
      String name = tab.name();
      for (int i = 2; !seen.add(Labels.plain(name)); i++) {
        name = tab.name() + " " + i;
      }
      distinct.add(new TabPlan(name, tab.title(), tab.lines()));
    }
    return distinct;
  }

  private static byte[] write(Layout layout, JsonNode document, LastYear lastYear) {
    Language language = layout.language();
    MachineTab machine = MachineTab.of(layout, lists(language));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Styles styles = new Styles(workbook, language);
      new GuideTab(new Paper(workbook.createSheet(GuideTab.NAME.in(language)), styles), language)
          .write(layout.sheet());
      XSSFSheet basics = workbook.createSheet(BasicsTab.NAME.in(language));
      layout.tabs().forEach(tab -> workbook.createSheet(tab.name()));
      XSSFSheet hidden = workbook.createSheet(MachineTab.NAME);
      machine.write(hidden, layout);
      new BasicsTab(new Paper(basics, styles), machine, language)
          .write(document, layout.sheet().asOf());
      for (TabPlan tab : layout.tabs()) {
        Paper paper = new Paper(workbook.getSheet(tab.name()), styles);
        new TabWriter(layout, machine, lastYear, paper).write(tab);
      }
      workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
      workbook.setActiveSheet(0);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static Map<String, List<String>> lists(Language language) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put(DropDowns.STATUS, Labels.STATUS.in(language));
    lists.put(DropDowns.CONFIDENTIALITY, Labels.CONFIDENTIALITY.in(language));
    lists.put(DropDowns.AUDIENCE, Labels.AUDIENCE.in(language));
    lists.put(DropDowns.REGION, Labels.REGION.in(language));
    return lists;
  }
}
