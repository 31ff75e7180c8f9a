package tenken.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers in which every text, number, date, reason and piece of evidence occurs once, so that one
 * that is found elsewhere is known by itself.
 */
public final class MarkedAnswers {

  private int marks;

  private MarkedAnswers() {}

  /** The same answers with marks for what is not a choice. */
  public static Answers of(Answers answers) {
    MarkedAnswers marked = new MarkedAnswers();
    Map<Cell, Given> given = new TreeMap<>();
    answers.given().forEach((cell, each) -> given.put(cell, marked.marked(each)));
    return Answers.of(
        answers.sheet(),
        answers.operator(),
        answers.asOf(),
        answers.services(),
        answers.absent(),
        answers.openGuidance(),
        given);
  }

  private Given marked(Given given) {
    return new Given(
        given.status(),
        marked(given.value()),
        given.reason() == null ? null : mark(),
        given.until() == null ? null : date(),
        given.evidence().isEmpty()
            ? List.of()
            : List.of(new Evidence(Evidence.Kind.DOCUMENT, mark())),
        given.confidentiality());
  }

  private @Nullable Value marked(@Nullable Value value) {
    if (value instanceof Value.Amount) {
      return new Value.Amount(987_000_000_000L + marks++);
    }
    if (value instanceof Value.Date) {
      return new Value.Date(date());
    }
    return value instanceof Value.Prose ? new Value.Prose("https://example.jp/" + mark()) : value;
  }

  private String mark() {
    return "印" + marks++ + "印";
  }

  private LocalDate date() {
    return LocalDate.of(1930, 1, 1).plusDays(marks++);
  }

  /** What of an answer is marked. */
  public static List<Object> marks(Given given) {
    List<Object> marks = new ArrayList<>();
    Value value = given.value();
    if (value instanceof Value.Amount amount) {
      marks.add(amount.count());
    } else if (value instanceof Value.Date date) {
      marks.add(date.date());
    } else if (value instanceof Value.Prose prose) {
      marks.add(prose.text());
    }
    if (given.reason() != null) {
      marks.add(given.reason());
    }
    if (given.until() != null) {
      marks.add(given.until());
    }
    given.evidence().forEach(each -> marks.add(each.value()));
    return List.copyOf(marks);
  }
}
