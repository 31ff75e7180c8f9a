package tenken.exchange.table;

import java.util.List;
import tenken.catalog.Language;

/**
 * A table for people, as every format shows it.
 *
 * @param language its language
 * @param heading what stands above and below it
 * @param columns its columns
 * @param leading how many columns at the left say what a row is about
 * @param rows its rows
 */
public record PrintTable(
    Language language, Heading heading, List<Column> columns, int leading, List<PrintRow> rows) {

  public PrintTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param head its head
   * @param share how wide it is beside the others
   */
  record Column(String head, int share) {}

  /** How wide all columns are together. */
  int shares() {
    return columns.stream().mapToInt(Column::share).sum();
  }
}
