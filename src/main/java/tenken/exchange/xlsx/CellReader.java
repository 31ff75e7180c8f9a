package tenken.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Text;

/**
 * Reads the cells that mean the same in every row.
 *
 * @param workbook what the workbook says about itself
 * @param faults where to note what is wrong
 */
record CellReader(WorkbookFacts workbook, WorkbookFaults faults) {

  /** A text as it stands there, or null. */
  @Nullable String text(FilledRow row, Column column) {
    Optional<RawCell> cell = row.cell(column);
    if (cell.filter(each -> each.kind() == RawCell.Kind.ERROR).isPresent()) {
      fault(row, column, Code.UNREADABLE_CELL, List.of());
      return null;
    }
    return cell.map(RawCell::shown).orElse(null);
  }

  /** A date as documents have it, or null. */
  @Nullable String date(FilledRow row, Column column) {
    Optional<RawCell> cell = row.cell(column);
    Optional<LocalDate> date = cell.flatMap(each -> DateText.read(each, workbook.since1904()));
    if (cell.isPresent() && date.isEmpty()) {
      faults.add(new Fault("", Code.NOT_A_DATE, Sayings.date(), List.of()).at(row.place(column)));
    }
    return date.map(LocalDate::toString).orElse(null);
  }

  /** The name of what a label stands for, or null. */
  <E extends Enum<E>> @Nullable String label(
      FilledRow row, Column column, Labels<E> labels, Code code) {
    String text = text(row, column);
    if (text == null) {
      return null;
    }
    Optional<E> found = labels.find(text);
    if (found.isEmpty()) {
      fault(row, column, code, labels.in(workbook.language()));
    }
    return found.map(Enum::name).orElse(text);
  }

  private void fault(FilledRow row, Column column, Code code, List<String> allowed) {
    boolean error = code == Code.UNREADABLE_CELL;
    Text text = error ? Sayings.formula() : Sayings.label(column.title());
    faults.add(new Fault("", code, text, allowed).at(row.place(column)));
  }
}
