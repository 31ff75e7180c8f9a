package tenken.round.letter;

import java.time.LocalDate;
import java.util.Objects;
import tenken.catalog.Language;
import tenken.catalog.Sheet;

/**
 * What stands in a letter beside its questions.
 *
 * @param language its language
 * @param number its document number
 * @param date its date
 * @param sender who sends it, on one or several lines
 * @param contact whom to ask, on one or several lines
 * @param subject its subject
 * @param opening its opening, one paragraph a line
 * @param reply how to reply
 */
public record LetterForm(
    Language language,
    String number,
    LocalDate date,
    String sender,
    String contact,
    String subject,
    String opening,
    String reply) {

  /**
   * What was typed, and the default of everything else.
   *
   * @param today the day in Japan
   * @param place which letter it is among those that are made together, from 1
   */
  static LetterForm of(LetterOrder typed, Sheet sheet, LocalDate today, int place) {
    Language language = typed.language();
    String sender = Objects.requireNonNullElse(typed.sender(), LetterTexts.sender().in(language));
    return new LetterForm(
        language,
        Objects.requireNonNullElse(typed.number(), LetterTexts.number().in(language))
            .replace("{n}", String.valueOf(place)),
        Objects.requireNonNullElse(typed.date(), today),
        sender,
        Objects.requireNonNullElse(typed.contact(), sender),
        Objects.requireNonNullElse(typed.subject(), LetterTexts.subject(sheet).in(language)),
        Objects.requireNonNullElse(typed.opening(), LetterTexts.opening(sheet).in(language)),
        Objects.requireNonNullElse(typed.reply(), LetterTexts.reply().in(language)));
  }
}
