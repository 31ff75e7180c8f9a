package tenken.web.pages.work;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;

/**
 * What stands in the controls of an answer, as texts.
 *
 * @param values the options chosen, or the one text that was written
 * @param status how the answer stands
 * @param reason why it is withheld or does not apply
 * @param until when it will be known
 * @param evidence what it rests on, a line each
 * @param confidentiality who may see it
 */
record CellForm(
    Set<String> values,
    String status,
    String reason,
    String until,
    String evidence,
    String confidentiality) {

  /** Nothing as yet. */
  static final CellForm EMPTY = new CellForm(Set.of(), Status.ANSWERED.name(), "", "", "", "");

  static CellForm of(@Nullable Given given) {
    if (given == null) {
      return EMPTY;
    }
    return new CellForm(
        values(given.value()),
        given.status().name(),
        given.reason() == null ? "" : given.reason(),
        given.until() == null ? "" : given.until().toString(),
        given.evidence().stream().map(Evidence::value).collect(Collectors.joining("\n")),
        given.confidentiality() == Confidentiality.MEMBERS_ONLY
            ? ""
            : given.confidentiality().name());
  }

  private static Set<String> values(@Nullable Value value) {
    if (value == null) {
      return Set.of();
    } else if (value instanceof Value.Chosen chosen) {
      return Set.of(chosen.option());
    } else if (value instanceof Value.Selected selected) {
      return new TreeSet<>(selected.options());
    } else if (value instanceof Value.Amount amount) {
      return Set.of(String.valueOf(amount.count()));
    } else if (value instanceof Value.Date date) {
      return Set.of(date.date().toString());
    }
    return Set.of(((Value.Prose) value).text());
  }

  /** The one value of a control that takes one. */
  public String value() {
    return values.isEmpty() ? "" : values.iterator().next();
  }

  public boolean has(String option) {
    return values.contains(option);
  }

  /** Whether more than the value is said. */
  public boolean more() {
    return unusual() || !evidence.isEmpty() || !confidentiality.isEmpty();
  }

  /** Whether it stands otherwise than as an answer. */
  public boolean unusual() {
    return !status.equals(Status.ANSWERED.name());
  }

  /** How many pieces of evidence there are. */
  public long pieces() {
    return evidence.lines().filter(line -> !line.isBlank()).count();
  }
}
