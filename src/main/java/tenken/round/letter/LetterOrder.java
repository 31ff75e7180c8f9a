package tenken.round.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;

/**
 * What the secretariat types for letters to be made. What is null has a default.
 *
 * @param language the language of the letters
 * @param number the document number (文書番号); {@code {n}} in it is 1 in the first letter, and so on
 * @param date the date of the letters
 * @param sender who sends them, on one or several lines
 * @param contact whom to ask, on one or several lines
 * @param subject the subject (件名)
 * @param opening the opening, one paragraph a line
 * @param reply how to reply
 * @param due the day by whose end replies are due; else that of each question
 * @param operators ids of the operators that letters go to; all where there are none
 * @param followUps ids of the questions; all that were sent and not answered where there are none
 */
public record LetterOrder(
    Language language,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String sender,
    @Nullable String contact,
    @Nullable String subject,
    @Nullable String opening,
    @Nullable String reply,
    @Nullable LocalDate due,
    List<String> operators,
    List<String> followUps) {

  public LetterOrder {
    operators = List.copyOf(operators);
    followUps = List.copyOf(followUps);
  }
}
