package tenken.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.catalog.Parameter;
import tenken.ruleset.Comparison;
import tenken.ruleset.Test;

/** The conditions of a rule, read on plain values as a person would. */
final class PlainTests {

  private final ByDefinition.Tied tied;
  private final Map<Cell, Value> values;
  private final LocalDate asOf;

  PlainTests(ByDefinition.Tied tied, Map<Cell, Value> values, LocalDate asOf) {
    this.tied = tied;
    this.values = values;
    this.asOf = asOf;
  }

  boolean allHold() {
    return tied.rule().tests().stream().allMatch(this::holds);
  }

  private boolean holds(Test test) {
    Value mine = value(test.slot());
    if (test instanceof Test.OptionIn in) {
      return in.options().containsAll(chosen(mine));
    } else if (test instanceof Test.Holds holds) {
      return holds(holds, chosen(mine));
    } else if (test instanceof Test.Empty) {
      return listed(test.slot()).isEmpty();
    } else if (test instanceof Test.Below below) {
      int rank = rank(test.slot());
      int other = rank(below.other());
      return rank != Option.UNRANKED && other != Option.UNRANKED && rank < other;
    } else if (test instanceof Test.LacksSomeOf lacks) {
      Set<String> counted = new HashSet<>(listed(lacks.other()));
      counted.removeAll(lacks.apart());
      return !chosen(mine).containsAll(counted);
    }
    return compares((Test.Compares) test);
  }

  private static boolean holds(Test.Holds test, Set<String> chosen) {
    return switch (test.test()) {
      case HAS, HAS_ANY -> test.options().stream().anyMatch(chosen::contains);
      case LACKS, LACKS_ALL -> test.options().stream().noneMatch(chosen::contains);
      case LACKS_ANY -> !chosen.containsAll(test.options());
    };
  }

  private boolean compares(Test.Compares test) {
    Parameter parameter = test.parameter();
    if (test.size()) {
      long limit = Objects.requireNonNull(parameter).on(asOf).amount();
      return agrees(test.comparison(), Long.compare(listed(test.slot()).size(), limit));
    }
    Value mine = value(test.slot());
    if (mine instanceof Value.Amount amount) {
      long limit =
          parameter == null
              ? ((Value.Amount) value(test.other())).count()
              : parameter.on(asOf).amount();
      return agrees(test.comparison(), Long.compare(amount.count(), limit));
    }
    LocalDate limit =
        parameter == null
            ? ((Value.Date) value(test.other())).date()
            : parameter.on(asOf).date(asOf);
    return agrees(test.comparison(), ((Value.Date) mine).date().compareTo(limit));
  }

  private static boolean agrees(Comparison comparison, int order) {
    return switch (comparison.sign()) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private Value value(int slot) {
    return Objects.requireNonNull(values.get(tied.cells().get(slot)));
  }

  private Field field(int slot) {
    return tied.rule().slots().get(slot).field();
  }

  private int rank(int slot) {
    String option = ((Value.Chosen) value(slot)).option();
    return field(slot).option(option).orElseThrow().rank();
  }

  /** The options chosen that are not exclusive ones. */
  private Set<String> listed(int slot) {
    return chosen(value(slot)).stream()
        .filter(option -> !field(slot).option(option).orElseThrow().exclusive())
        .collect(Collectors.toSet());
  }

  /** The options chosen; none for a count or date. */
  static Set<String> chosen(Value value) {
    if (value instanceof Value.Selected selected) {
      return selected.options();
    }
    return value instanceof Value.Chosen chosen ? Set.of(chosen.option()) : Set.of();
  }
}
