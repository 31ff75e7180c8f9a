package tenken.exchange.report;

import java.util.List;

/**
 * Other answers that would clear a finding.
 *
 * @param changes what would be answered instead
 * @param opens what would then be asked as well
 */
public record ClearingLine(List<AnswerLine> changes, List<String> opens) {

  public ClearingLine {
    changes = List.copyOf(changes);
    opens = List.copyOf(opens);
  }
}
