package tenken.web.pages.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.round.programme.Hearing;
import tenken.round.programme.Operator;
import tenken.round.programme.Phase;
import tenken.round.programme.Programme;

/**
 * A year with its phases, and how each operator is heard.
 *
 * @param programme the year
 * @param phases all phases in order, with their days where they are set
 * @param heard all operators, with their hearings where they are set
 */
public record ProgrammeView(Programme programme, List<Days> phases, List<Heard> heard) {

  /** A phase and its days, or nulls. */
  public record Days(Phase phase, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** An operator and its hearing, or null. */
  public record Heard(Operator operator, @Nullable Hearing hearing) {}

  static ProgrammeView of(Programme programme, List<Operator> operators) {
    return new ProgrammeView(
        programme,
        Arrays.stream(Phase.values()).map(phase -> days(programme, phase)).toList(),
        operators.stream().map(each -> heard(programme, each)).toList());
  }

  private static Days days(Programme programme, Phase phase) {
    return programme.content().phases().stream()
        .filter(each -> each.phase() == phase)
        .map(each -> new Days(phase, each.from(), each.to()))
        .findFirst()
        .orElseGet(() -> new Days(phase, null, null));
  }

  private static Heard heard(Programme programme, Operator operator) {
    return programme.hearings().stream()
        .filter(each -> each.operator().equals(operator.id()))
        .map(each -> new Heard(operator, each))
        .findFirst()
        .orElseGet(() -> new Heard(operator, null));
  }
}
