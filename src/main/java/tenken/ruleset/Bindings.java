package tenken.ruleset;

import org.jspecify.annotations.Nullable;

/** Which other fact a condition speaks of. */
final class Bindings {

  private Bindings() {}

  static @Nullable String used(Constraint constraint) {
    if (constraint instanceof Constraint.SameField same) {
      return same.binding();
    } else if (constraint instanceof Constraint.SameScope same) {
      return same.binding();
    } else if (constraint instanceof Constraint.Touches touches) {
      return touches.binding();
    } else if (constraint instanceof Constraint.SameAxis same) {
      return same.binding();
    } else if (constraint instanceof Constraint.Below below) {
      return below.binding();
    } else if (constraint instanceof Constraint.LacksSomeOf lacks) {
      return lacks.binding();
    } else if (constraint instanceof Constraint.Compares compares) {
      return compares.binding();
    }
    return null;
  }
}
