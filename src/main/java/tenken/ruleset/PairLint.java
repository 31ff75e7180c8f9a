package tenken.ruleset;

import java.util.List;
import java.util.Optional;
import tenken.catalog.Field;
import tenken.catalog.Option;

/** Checks the conditions of a pattern that speak of another one. */
final class PairLint {

  private final ParsedRule rule;
  private final Selection selection;
  private final RuleFaults faults;

  PairLint(ParsedRule rule, Selection selection, RuleFaults faults) {
    this.rule = rule;
    this.selection = selection;
    this.faults = faults;
  }

  void check(Pattern pattern) {
    for (Constraint constraint : pattern.constraints()) {
      String used = Bindings.used(constraint);
      Optional<Pattern> other = used == null ? Optional.empty() : rule.pattern(used);
      if (other.isPresent() && !(constraint instanceof Constraint.Compares)) {
        check(pattern, constraint, other.get());
      }
    }
  }

  private void check(Pattern pattern, Constraint constraint, Pattern other) {
    if (!other.kind().isFact()) {
      fault(pattern, other.binding() + " is a parameter, which has only a value");
    } else if (constraint instanceof Constraint.SameField && pattern.kind() != other.kind()) {
      fault(pattern, other.binding() + " is a " + other.kind().word + ", so no name fits both");
    } else if (constraint instanceof Constraint.Below && !selection.sameField(pattern, other)) {
      fault(
          pattern,
          "below compares answers to one field; write name == " + other.binding() + ".name");
    } else if (constraint instanceof Constraint.LacksSomeOf && !alike(pattern, other)) {
      fault(pattern, "lacksSomeOf compares lists of the same options");
    }
  }

  private boolean alike(Pattern pattern, Pattern other) {
    if (pattern.kind() != other.kind()) {
      return false;
    }
    return selection.sameField(pattern, other)
        || (pattern.singleName().isPresent()
            && other.singleName().isPresent()
            && options(pattern).equals(options(other)));
  }

  private List<List<?>> options(Pattern pattern) {
    return selection.fields(pattern).stream()
        .map(Field::options)
        .map(all -> all.stream().map(PairLint::option).toList())
        .<List<?>>map(each -> each)
        .toList();
  }

  private static List<?> option(Option option) {
    return List.of(option.id(), option.exclusive());
  }

  private void fault(Pattern pattern, String says) {
    faults.add(pattern.place(), rule.name() + ": " + says);
  }
}
