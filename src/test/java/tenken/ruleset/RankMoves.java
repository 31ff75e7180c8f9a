package tenken.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.Field;
import tenken.catalog.Option;

/** Writes out {@code below} option by option, so that it can mean another distance of ranks. */
final class RankMoves {

  private RankMoves() {}

  /**
   * Rules that together fire where the answer is at least so many ranks worse than the other.
   *
   * @param rule a rule that may say {@code below}
   */
  static List<Rule> moved(Rule rule, int distance) {
    List<Rule> moved = new ArrayList<>();
    for (Test test : rule.tests()) {
      if (test instanceof Test.Below below) {
        Field field = rule.slots().get(below.slot()).field();
        field.options().stream()
            .filter(Option::ranked)
            .forEach(other -> moved.add(instead(rule, below, field, other, distance)));
      }
    }
    return moved.isEmpty() ? List.of(rule) : moved;
  }

  private static Rule instead(
      Rule rule, Test.Below below, Field field, Option other, int distance) {
    Set<String> worse =
        field.options().stream()
            .filter(each -> each.ranked() && each.rank() + distance <= other.rank())
            .map(Option::id)
            .collect(Collectors.toSet());
    List<Test> tests = new ArrayList<>(rule.tests());
    tests.remove(below);
    tests.add(new Test.OptionIn(below.slot(), worse));
    tests.add(new Test.OptionIn(below.other(), Set.of(other.id())));
    return new Rule(
        rule.id(),
        rule.finding(),
        rule.criterion(),
        rule.slots(),
        rule.named(),
        rule.joins(),
        tests);
  }
}
