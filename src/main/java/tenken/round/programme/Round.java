package tenken.round.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, its operators, its dates. Sheet revision and pack are pinned when it is opened.
 *
 * @param id its id
 * @param seq its place among all rounds
 * @param version how often it was changed, from 1
 * @param programme id of the year that it belongs to
 * @param sheet id of the sheet
 * @param sheetRevision its revision when the round was opened
 * @param packVersion version of the pack that it is assessed under
 * @param packDigest digest of that pack
 * @param asOf the date for dated parameters
 * @param opensOn its first day in Japan
 * @param dueOn the day in Japan by whose end answers are due
 * @param trigger when a submission is assessed
 * @param externalRef the secretariat's own name for it, or null
 * @param operators who takes part; only those that the caller may know of
 * @param createdAt when it was opened
 * @param updatedAt when it was last changed
 */
public record Round(
    String id,
    long seq,
    int version,
    String programme,
    String sheet,
    String sheetRevision,
    String packVersion,
    String packDigest,
    LocalDate asOf,
    LocalDate opensOn,
    LocalDate dueOn,
    Trigger trigger,
    @Nullable String externalRef,
    List<Participant> operators,
    Instant createdAt,
    Instant updatedAt) {

  /** When a submission is assessed. */
  public enum Trigger {
    /** As soon as it comes in. */
    ON_SUBMISSION,
    /** When the secretariat asks for it. */
    BY_HAND
  }

  /**
   * An operator that takes part.
   *
   * @param operator id of the operator
   * @param dueOn the day by whose end its answers are due
   * @param reason why it has more time than others, or null
   */
  public record Participant(String operator, LocalDate dueOn, @Nullable String reason) {}

  public Round {
    operators = List.copyOf(operators);
  }

  /** An operator's part in it, if it takes part and the caller may know. */
  public Optional<Participant> participant(@Nullable String operator) {
    return operators.stream().filter(each -> each.operator().equals(operator)).findFirst();
  }
}
