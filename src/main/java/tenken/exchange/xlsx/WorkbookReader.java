package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Field;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a workbook that was filled in as an answers document, whoever saved it: columns may have
 * been moved, tabs renamed and added. What cannot be read is named with tab and cell, all of it.
 * Bad content gives faults, never an exception. Safe to share between threads.
 */
public final class WorkbookReader {

  /** The media type of workbooks. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The longest file that is read, in bytes. */
  public static final int BYTES = Archive.BYTES;

  private final Pack pack;

  /** Reads workbooks for the sheets of a pack. */
  public WorkbookReader(Pack pack) {
    this.pack = pack;
  }

  /** Whether bytes begin as a workbook of Excel does, of today's kind or of that before 2007. */
  public static boolean recognises(byte[] start) {
    return start.length > 1
        && ((start[0] == 'P' && start[1] == 'K')
            || (start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF));
  }

  /** Reads a workbook, an {@code .xlsx} file. */
  public WorkbookReading read(byte[] file) {
    Optional<Fault> unopened = Archive.fault(file);
    if (unopened.isPresent()) {
      return WorkbookReading.refused(unopened.get());
    }
    try {
      RawWorkbook workbook = RawWorkbook.read(file);
      Optional<WorkbookFacts> facts = WorkbookFacts.of(workbook);
      if (facts.isEmpty()) {
        return refused(Code.FOREIGN_WORKBOOK, Sayings.foreign());
      }
      Sheet sheet = pack.sheets().get(facts.get().sheet());
      return sheet == null
          ? refused(Code.UNKNOWN_SHEET, Sayings.foreignSheet())
          : read(workbook, facts.get(), sheet);
    } catch (UnreadableException damaged) {
      return WorkbookReading.refused(Archive.noWorkbook());
    } catch (TooManyCellsException tooMany) {
      return refused(Code.TOO_MANY, Sayings.tooManyCells());
    }
  }

  private static WorkbookReading refused(Code code, Text text) {
    return WorkbookReading.refused(new Fault("", code, text, List.of()));
  }

  private WorkbookReading read(RawWorkbook workbook, WorkbookFacts facts, Sheet sheet) {
    WorkbookFaults faults = new WorkbookFaults();
    List<FilledRow> rows = new ArrayList<>();
    workbook.tabs().forEach(tab -> rows.addAll(new TabReader(tab, faults).rows()));
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("sheet", sheet.id());
    Entries entries = new Entries();
    CellReader cells = new CellReader(facts, faults);
    BasicsReader basics = new BasicsReader(rows, cells, entries.places(), document);
    ScopeReader scopes = new ScopeReader(basics.services(), facts.language(), faults);
    basics.rest(scopes);
    RowReader reader = new RowReader(scopes, new ValueText(facts), cells, faults, entries);
    for (FilledRow row : rows) {
      if (row.key().contains(".")) {
        field(row.key(), sheet)
            .ifPresentOrElse(field -> reader.read(row, field), () -> unknown(row, faults));
      }
    }
    ArrayNode answers = document.putArray("answers");
    entries.write(answers);
    return new WorkbookReading(document, entries.places().known(), faults.listed(), faults.more());
  }

  private Optional<Field> field(String name, Sheet sheet) {
    return pack.field(name).filter(field -> sheet.asks(field.question()));
  }

  private static void unknown(FilledRow row, WorkbookFaults faults) {
    if (RowReader.says(row)) {
      faults.add(
          new Fault("", Code.UNKNOWN_FIELD, Sayings.noKey(), List.of())
              .at(row.place(Column.ANSWER)));
    }
  }
}
