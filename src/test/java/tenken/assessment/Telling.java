package tenken.assessment;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.Scope;

/**
 * Answers that a criterion judges otherwise after a change of its rules.
 *
 * @param sheet id of the sheet that is answered
 * @param answers the answers that matter
 * @param scope where the outcome is another one
 * @param rule the finding that is raised otherwise; empty if it is whether the criterion applies
 * @param before whether it is raised, or applies, as written
 */
record Telling(String sheet, Map<Cell, Value> answers, Scope scope, String rule, boolean before) {

  @Override
  public String toString() {
    String outcome = rule.isEmpty() ? "applies" : "raises " + rule;
    String given =
        answers.entrySet().stream()
            .map(entry -> entry.getKey().field() + place(entry.getKey().scope(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return "%s: { %s } %s%s %s"
        .formatted(sheet, given, outcome, place(scope), before ? "as written only" : "wrongly");
  }

  private static String place(Scope scope, Value value) {
    return place(scope) + ": " + shown(value);
  }

  private static String place(Scope scope) {
    String place =
        Stream.of(scope.service(), scope.audience(), scope.region())
            .filter(each -> each != null)
            .map(Object::toString)
            .collect(Collectors.joining("/"));
    return place.isEmpty() ? "" : " at " + place;
  }

  private static String shown(Value value) {
    if (value instanceof Value.Chosen chosen) {
      return chosen.option();
    } else if (value instanceof Value.Selected selected) {
      return selected.options().toString();
    } else if (value instanceof Value.Amount amount) {
      return Long.toString(amount.count());
    } else if (value instanceof Value.Date date) {
      return date.date().toString();
    }
    return value.toString();
  }
}
