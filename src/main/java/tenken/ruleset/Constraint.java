package tenken.ruleset;

import java.util.List;
import java.util.Set;
import tenken.catalog.Axis;
import tenken.catalog.Field;

/** One condition of a pattern as it is written; bindings are names that start with {@code $}. */
sealed interface Constraint {

  /** A condition on which field a fact is of, rather than on its value or scope. */
  sealed interface OfField extends Constraint {}

  /** Which fields a pattern is about. */
  enum Property {
    NAME("name"),
    QUESTION("question"),
    FIELD("field");

    final String word;

    Property(String word) {
      this.word = word;
    }
  }

  record Select(Property property, boolean negated, List<String> values) implements OfField {

    boolean selects(Field field) {
      String value =
          switch (property) {
            case NAME -> field.name();
            case QUESTION -> field.question();
            case FIELD -> field.id();
          };
      return values.contains(value) != negated;
    }
  }

  record SameField(String binding) implements OfField {}

  record Compared(Axis axis) implements OfField {}

  record ScopeIs(Axis axis, boolean negated, List<String> values) implements Constraint {}

  record SameScope(String binding) implements Constraint {}

  record Touches(String binding) implements Constraint {}

  record SameAxis(Axis axis, String binding) implements Constraint {}

  record ValueIn(boolean negated, Set<String> options) implements Constraint {}

  record Below(String binding) implements Constraint {}

  record Holds(SetTest test, Set<String> options) implements Constraint {}

  /** Something ticked there is not ticked here, some options apart. */
  record LacksSomeOf(String binding, Set<String> apart) implements Constraint {}

  record Empty() implements Constraint {}

  /** Compares the value, or the size of a list, with another fact's or a parameter's value. */
  record Compares(boolean size, Comparison comparison, String binding) implements Constraint {}
}
