package tenken.exchange.xlsx;

import java.util.List;
import tenken.answers.Code;
import tenken.catalog.Text;

/**
 * What is wrong with a cell that answers a field.
 *
 * @param code what kind of fault it is
 * @param text what is wrong, and what would be right
 * @param allowed what may stand there, as the workbook says it
 */
record Wrong(Code code, Text text, List<String> allowed) {

  Wrong {
    allowed = List.copyOf(allowed);
  }
}
