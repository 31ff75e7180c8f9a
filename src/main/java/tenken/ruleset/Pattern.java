package tenken.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.FieldType;
import tenken.catalog.Place;

/**
 * One line of a rule's {@code when}.
 *
 * @param binding its name, starting with {@code $}
 * @param kind the record it matches
 * @param constraints its conditions, in the order written
 * @param place where it stands
 */
record Pattern(String binding, Kind kind, List<Constraint> constraints, Place place) {

  Pattern {
    constraints = List.copyOf(constraints);
  }

  enum Kind {
    CHOICE("Choice", FieldType.CHOICE),
    CHOICES("Choices", FieldType.CHOICES),
    COUNT("Count", FieldType.COUNT),
    DAY("Day", FieldType.DATE),
    NUMBER_PARAMETER("NumberParameter", null),
    DATE_PARAMETER("DateParameter", null);

    final String word;
    final @Nullable FieldType type;

    Kind(String word, @Nullable FieldType type) {
      this.word = word;
      this.type = type;
    }

    boolean isFact() {
      return type != null;
    }

    static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }

  /** The constraints of one sort. */
  <C extends Constraint> Stream<C> all(Class<C> sort) {
    return constraints.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** The one name that {@code name == "..."} gives; empty for a generic pattern. */
  Optional<String> singleName() {
    return all(Constraint.Select.class)
        .filter(select -> select.property() == Constraint.Property.NAME)
        .filter(select -> !select.negated() && select.values().size() == 1)
        .map(select -> select.values().get(0))
        .findFirst();
  }
}
