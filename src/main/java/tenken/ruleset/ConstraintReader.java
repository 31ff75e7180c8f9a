package tenken.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Axis;

/** Reads one condition of a pattern. */
final class ConstraintReader {

  private ConstraintReader() {}

  static Constraint read(Words words) {
    String head = words.peek().text();
    if (words.peek().kind() != Token.Kind.WORD) {
      throw words.unexpected("a condition is expected here, not " + words.peek().shown());
    }
    return switch (head) {
      case "name", "question", "field" -> select(words);
      case "comparedByAudience", "comparedByRegion" -> compared(words);
      case "scope" -> scope(words);
      case "value" -> value(words);
      case "size" -> size(words);
      case "empty" -> empty(words);
      case "below" -> new Constraint.Below(argument(words));
      case "lacksSomeOf" -> lacksSomeOf(words);
      default -> holds(words);
    };
  }

  private static Constraint select(Words words) {
    Constraint.Property property =
        Constraint.Property.valueOf(words.take().text().toUpperCase(Locale.ROOT));
    if (words.peek().is("==") && property == Constraint.Property.NAME) {
      words.take();
      if (words.peek().kind() == Token.Kind.BINDING) {
        String binding = words.binding();
        words.expect(".", "name");
        return new Constraint.SameField(binding);
      }
      return new Constraint.Select(property, false, List.of(words.string("a field's name")));
    }
    boolean negated = membership(words);
    return new Constraint.Select(property, negated, strings(words, "a name"));
  }

  /** Reads {@code ==}, {@code !=}, {@code in} or {@code not in}; tells whether it is a negation. */
  private static boolean membership(Words words) {
    if (words.takeIf("==") || words.takeIf("in")) {
      return false;
    }
    if (words.takeIf("!=")) {
      return true;
    }
    if (words.takeIf("not")) {
      words.expect("in");
      return true;
    }
    throw words.unexpected("==, !=, in or not in is expected here, not " + words.peek().shown());
  }

  private static List<String> strings(Words words, String what) {
    return words.peek().is("(")
        ? words.listed(() -> words.string(what))
        : List.of(words.string(what));
  }

  private static Constraint compared(Words words) {
    Axis axis = words.take().text().equals("comparedByAudience") ? Axis.AUDIENCE : Axis.REGION;
    words.expect("==", "true");
    return new Constraint.Compared(axis);
  }

  private static Constraint value(Words words) {
    words.take();
    Optional<Comparison> comparison = comparison(words);
    if (comparison.isPresent() && words.peek().kind() == Token.Kind.BINDING) {
      return compares(words, false, comparison.get());
    }
    if (comparison.isEmpty()) {
      boolean negated = membership(words);
      return new Constraint.ValueIn(negated, new LinkedHashSet<>(strings(words, "an option")));
    }
    return switch (comparison.get()) {
      case EQUAL ->
          new Constraint.ValueIn(false, new LinkedHashSet<>(List.of(words.string("an option"))));
      case NOT_EQUAL ->
          new Constraint.ValueIn(true, new LinkedHashSet<>(List.of(words.string("an option"))));
      default ->
          throw words.unexpected(
              "a number or date is compared with a parameter or another fact, not with "
                  + words.peek().shown());
    };
  }

  private static Constraint size(Words words) {
    words.take();
    Comparison comparison =
        comparison(words)
            .orElseThrow(() -> words.unexpected("a comparison is expected after size"));
    return compares(words, true, comparison);
  }

  private static Constraint compares(Words words, boolean size, Comparison comparison) {
    String binding = words.binding();
    words.expect(".", "value");
    return new Constraint.Compares(size, comparison, binding);
  }

  private static Optional<Comparison> comparison(Words words) {
    Optional<Comparison> found =
        Stream.of(Comparison.values()).filter(each -> words.peek().is(each.sign())).findFirst();
    found.ifPresent(each -> words.take());
    return found;
  }

  private static Constraint empty(Words words) {
    words.take();
    return new Constraint.Empty();
  }

  private static String argument(Words words) {
    words.take();
    words.expect("(");
    String binding = words.binding();
    words.expect(")");
    return binding;
  }

  private static Constraint lacksSomeOf(Words words) {
    words.take();
    words.expect("(");
    String binding = words.binding();
    Set<String> apart = new LinkedHashSet<>();
    while (words.takeIf(",")) {
      apart.add(words.string("an option"));
    }
    words.expect(")");
    return new Constraint.LacksSomeOf(binding, apart);
  }

  private static Constraint holds(Words words) {
    SetTest test =
        Stream.of(SetTest.values())
            .filter(each -> words.peek().is(each.method()))
            .findFirst()
            .orElseThrow(
                () ->
                    words.unexpected(
                        words.peek().shown() + " is not a condition that rules may use"));
    words.take();
    if (!words.peek().is("(")) {
      throw words.unexpected("( is expected after " + test.method());
    }
    List<String> options = strings(words, "an option");
    if (options.size() > 1 && (test == SetTest.HAS || test == SetTest.LACKS)) {
      throw words.unexpected(test.method() + " takes one option; use hasAny, lacksAny or lacksAll");
    }
    return new Constraint.Holds(test, new LinkedHashSet<>(options));
  }

  private static Constraint scope(Words words) {
    return ScopeConstraintReader.read(words);
  }
}
