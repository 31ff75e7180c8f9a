package tenken.round.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;

/**
 * A letter that was made, and when it was sent (発出の記録).
 *
 * @param id its id
 * @param seq its place among all letters
 * @param batch names the letters that were made together
 * @param round id of the round
 * @param operator id of the operator that it is to
 * @param number its document number
 * @param date its date
 * @param language its language
 * @param addressee the operator's name as it stands there
 * @param subject its subject
 * @param dueOn the earliest day by which replies are due
 * @param followUps ids of its questions in order
 * @param digest {@code sha256:} and the hash of the file
 * @param madeBy who made it
 * @param madeAt when
 * @param sent when and to whom it was sent, or null
 */
public record Letter(
    String id,
    long seq,
    String batch,
    String round,
    String operator,
    String number,
    LocalDate date,
    Language language,
    String addressee,
    String subject,
    LocalDate dueOn,
    List<String> followUps,
    String digest,
    String madeBy,
    Instant madeAt,
    @Nullable Sent sent) {

  public Letter {
    followUps = List.copyOf(followUps);
  }

  /**
   * What the secretariat notes of a letter that it has sent; the service sends none.
   *
   * @param sentOn the day in Japan
   * @param to the person or address
   * @param by who noted it
   * @param notedAt when
   */
  public record Sent(LocalDate sentOn, String to, String by, Instant notedAt) {}
}
