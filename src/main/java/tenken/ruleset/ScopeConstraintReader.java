package tenken.ruleset;

import java.util.List;
import java.util.Locale;
import tenken.catalog.Axis;

/** Reads a condition on a pattern's scope. */
final class ScopeConstraintReader {

  private ScopeConstraintReader() {}

  static Constraint read(Words words) {
    words.expect("scope");
    if (words.takeIf("==")) {
      return new Constraint.SameScope(scopeOf(words));
    }
    words.expect(".");
    if (words.takeIf("touches")) {
      words.expect("(");
      Constraint touches = new Constraint.Touches(scopeOf(words));
      words.expect(")");
      return touches;
    }
    Axis axis = axis(words);
    boolean negated = words.takeIf("!=");
    if (!negated && words.takeIf("in")) {
      return new Constraint.ScopeIs(axis, false, words.listed(() -> value(words, axis)));
    }
    if (!negated) {
      words.expect("==");
    }
    return negated || words.peek().kind() != Token.Kind.BINDING
        ? new Constraint.ScopeIs(axis, negated, List.of(value(words, axis)))
        : sameAxis(words, axis);
  }

  private static String scopeOf(Words words) {
    String binding = words.binding();
    words.expect(".", "scope");
    return binding;
  }

  private static Constraint sameAxis(Words words, Axis axis) {
    String binding = scopeOf(words);
    words.expect(".", axis.name().toLowerCase(Locale.ROOT));
    return new Constraint.SameAxis(axis, binding);
  }

  private static Axis axis(Words words) {
    String word = words.peek().text();
    for (Axis axis : Axis.values()) {
      if (words.takeIf(axis.name().toLowerCase(Locale.ROOT))) {
        return axis;
      }
    }
    throw words.unexpected("a scope has service, audience and region, not " + word);
  }

  private static String value(Words words, Axis axis) {
    switch (axis) {
      case AUDIENCE -> words.expect("Audience", ".");
      case REGION -> words.expect("Region", ".");
      case SERVICE -> throw words.unexpected("rules cannot name a service");
    }
    return words.word("a value of " + axis);
  }
}
