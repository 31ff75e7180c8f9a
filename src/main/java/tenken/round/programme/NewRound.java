package tenken.round.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round to be opened.
 *
 * @param programme id of the year that it belongs to
 * @param sheet id of the sheet
 * @param pack digest of the pack, or null for the one in force
 * @param operators ids of operators, each once
 * @param asOf the date for dated parameters, or null for the sheet's
 * @param opensOn its first day in Japan
 * @param dueOn the day in Japan by whose end answers are due
 * @param trigger when a submission is assessed
 * @param externalRef the secretariat's own name for it, or null
 */
public record NewRound(
    String programme,
    String sheet,
    @Nullable String pack,
    List<String> operators,
    @Nullable LocalDate asOf,
    LocalDate opensOn,
    LocalDate dueOn,
    Round.Trigger trigger,
    @Nullable String externalRef) {

  public NewRound {
    operators = List.copyOf(operators);
  }
}
