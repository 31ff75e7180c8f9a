package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import tenken.answers.Fault;
import tenken.answers.Limits;

/** Collects what is wrong with one workbook: lists the first, counts the rest. */
final class WorkbookFaults {

  private final List<Fault> listed = new ArrayList<>();
  private int more;

  void add(Fault fault) {
    if (listed.size() < Limits.FAULTS) {
      listed.add(fault);
    } else {
      more++;
    }
  }

  List<Fault> listed() {
    return List.copyOf(listed);
  }

  int more() {
    return more;
  }
}
