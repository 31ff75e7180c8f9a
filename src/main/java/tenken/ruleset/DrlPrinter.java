package tenken.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tenken.catalog.Axis;

/**
 * Prints checked rules as the DRL that Drools compiles. Drools never sees a pack's own text: what
 * runs is what was read and checked, word by word.
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

  static String print(String packageName, List<ParsedRule> rules) {
    return "package "
        + packageName
        + "\n"
        + HEAD
        + rules.stream().map(DrlPrinter::rule).collect(Collectors.joining());
  }

  private static String rule(ParsedRule rule) {
    return "rule \"%s\"\nwhen\n%sthen\n  findings.raise(\"%s\", %s);\nend\n"
        .formatted(
            rule.name(),
            rule.patterns().stream().map(DrlPrinter::pattern).collect(Collectors.joining()),
            rule.name(),
            String.join(", ", rule.raised()));
  }

  private static String pattern(Pattern pattern) {
    return "  %s : %s( %s )\n"
        .formatted(
            pattern.binding(),
            pattern.kind().word,
            pattern.constraints().stream()
                .map(DrlPrinter::constraint)
                .collect(Collectors.joining(", ")));
  }

  private static String constraint(Constraint constraint) {
    if (constraint instanceof Constraint.Select select) {
      return select.property().word + member(select.negated(), quoted(select.values()));
    } else if (constraint instanceof Constraint.SameField same) {
      return "name == " + same.binding() + ".name";
    } else if (constraint instanceof Constraint.Compared compared) {
      return compared.axis() == Axis.AUDIENCE
          ? "comparedByAudience == true"
          : "comparedByRegion == true";
    } else if (constraint instanceof Constraint.ValueIn in) {
      return "value" + member(in.negated(), quoted(in.options()));
    } else if (constraint instanceof Constraint.Below below) {
      return "below(" + below.binding() + ")";
    } else if (constraint instanceof Constraint.LacksSomeOf lacks) {
      return "lacksSomeOf(" + lacks.binding() + ")";
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
