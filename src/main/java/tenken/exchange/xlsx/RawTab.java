package tenken.exchange.xlsx;

import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A tab as a workbook has it.
 *
 * @param name its name
 * @param rows its cells by row and column, from 0; only those with something in them
 * @param merged cells that were put together
 */
record RawTab(
    String name,
    SortedMap<Integer, SortedMap<Integer, RawCell>> rows,
    List<CellRangeAddress> merged) {}
