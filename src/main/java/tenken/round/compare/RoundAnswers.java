package tenken.round.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.catalog.Sheet;
import tenken.round.pack.LoadedPack;
import tenken.round.programme.Round;

/**
 * What the operators of a round answered, as far as some readers may see it.
 *
 * @param round the round
 * @param snapshot the snapshot that it is of, or null for the round as it stands
 * @param pack the pack that it was read under
 * @param sheet the sheet
 * @param operators the operators in the order of their ids
 */
public record RoundAnswers(
    Round round,
    @Nullable Snapshot snapshot,
    LoadedPack pack,
    Sheet sheet,
    List<Answering> operators) {

  public RoundAnswers {
    operators = List.copyOf(operators);
  }

  /**
   * An operator with its answers.
   *
   * @param now what it submitted
   * @param before what the readers may see of its answers of the last year that it took part in,
   *     brought to the sheet, or null
   */
  public record Answering(DisclosedOperator now, @Nullable Answers before) {}
}
