package tenken.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.catalog.Axis;

/**
 * Prints checked rules as the DRL that Drools compiles. Drools never sees a pack's own text: what
 * runs is what was read and checked. A rule about many fields is printed once for each, so that
 * Drools finds every pattern by the name of its field.
 */
final class DrlPrinter {

  private static final String HEAD =
      """
      import tenken.answers.Choice
      import tenken.answers.Choices
      import tenken.answers.Count
      import tenken.answers.Day
      import tenken.answers.NumberParameter
      import tenken.answers.DateParameter
      import tenken.ruleset.Findings
      import tenken.catalog.Audience
      import tenken.catalog.Region
      global Findings findings
      """;

  private DrlPrinter() {}

  /**
   * Prints a sheet's rules.
   *
   * @param packageName the package they are compiled in
   * @param rules the rules as they are resolved for the sheet
   * @param written the rules as they are written, by name
   */
  static String print(String packageName, List<Rule> rules, Map<String, ParsedRule> written) {
    return "package "
        + packageName
        + "\n"
        + HEAD
        + rules.stream()
            .map(rule -> rule(rule, Objects.requireNonNull(written.get(rule.finding().id()))))
            .collect(Collectors.joining());
  }

  private static String rule(Rule rule, ParsedRule written) {
    Iterator<Slot> slots = rule.slots().iterator();
    return "rule \"%s\"\nwhen\n%sthen\n  findings.raise(\"%s\", %s);\nend\n"
        .formatted(
            rule.id(),
            written.patterns().stream()
                .map(pattern -> pattern(pattern, name(pattern, slots)))
                .collect(Collectors.joining()),
            written.name(),
            String.join(", ", written.raised()));
  }

  /** Parameters have one name; the field of a fact is the one that was resolved. */
  private static String name(Pattern pattern, Iterator<Slot> slots) {
    return pattern.kind().isFact()
        ? slots.next().field().name()
        : pattern.singleName().orElseThrow();
  }

  private static String pattern(Pattern pattern, String name) {
    Stream<String> conditions =
        pattern.constraints().stream()
            .filter(constraint -> !(constraint instanceof Constraint.OfField))
            .map(DrlPrinter::constraint);
    return "  %s : %s( %s )\n"
        .formatted(
            pattern.binding(),
            pattern.kind().word,
            Stream.concat(Stream.of("name == \"" + name + '"'), conditions)
                .collect(Collectors.joining(", ")));
  }

  /** A condition on a value or scope, as rules write it. */
  static String constraint(Constraint constraint) {
    if (constraint instanceof Constraint.ValueIn in) {
      return "value" + member(in.negated(), quoted(in.options()));
    } else if (constraint instanceof Constraint.Below below) {
      return "below(" + below.binding() + ")";
    } else if (constraint instanceof Constraint.LacksSomeOf lacks) {
      List<String> arguments = new ArrayList<>(List.of(lacks.binding()));
      arguments.addAll(quoted(lacks.apart()));
      return "lacksSomeOf(" + String.join(", ", arguments) + ")";
    } else if (constraint instanceof Constraint.Holds holds) {
      return holds.test().method() + "(" + String.join(", ", quoted(holds.options())) + ")";
    } else if (constraint instanceof Constraint.Empty) {
      return "listed.size() == 0";
    } else if (constraint instanceof Constraint.Compares compares) {
      return (compares.size() ? "listed.size()" : "value")
          + " "
          + compares.comparison().sign()
          + " "
          + compares.binding()
          + ".value";
    }
    return scope(constraint);
  }

  private static String scope(Constraint constraint) {
    if (constraint instanceof Constraint.SameScope same) {
      return "scope == " + same.binding() + ".scope";
    } else if (constraint instanceof Constraint.Touches touches) {
      return "scope.touches(" + touches.binding() + ".scope)";
    } else if (constraint instanceof Constraint.SameAxis same) {
      String axis = word(same.axis());
      return "scope." + axis + " == " + same.binding() + ".scope." + axis;
    } else if (constraint instanceof Constraint.ScopeIs is) {
      String type = is.axis() == Axis.AUDIENCE ? "Audience." : "Region.";
      List<String> values = is.values().stream().map(type::concat).toList();
      return "scope." + word(is.axis()) + member(is.negated(), values);
    }
    throw new IllegalArgumentException("no words for " + constraint);
  }

  private static String word(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }

  private static String member(boolean negated, List<String> values) {
    if (values.size() == 1) {
      return (negated ? " != " : " == ") + values.get(0);
    }
    return (negated ? " not in (" : " in (") + String.join(", ", values) + ")";
  }

  private static List<String> quoted(Collection<String> values) {
    return values.stream().map(value -> '"' + value + '"').toList();
  }
}
