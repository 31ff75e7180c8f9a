package tenken.ruleset;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Axis;
import tenken.catalog.Scope;

/**
 * How the scopes of two slots of a rule belong together.
 *
 * @param left index of a slot
 * @param right index of an earlier slot
 * @param kind what must agree
 * @param axis the axis that must agree, for {@link Kind#AXIS}
 */
public record Join(int left, int right, Kind kind, @Nullable Axis axis) {

  /** What must agree. */
  public enum Kind {
    /** The whole scope. */
    SAME,
    /** Every axis that both have. */
    TOUCHES,
    /** One axis. */
    AXIS
  }

  /** Tells whether the two scopes belong together. */
  public boolean holds(Scope leftScope, Scope rightScope) {
    return switch (kind) {
      case SAME -> leftScope.equals(rightScope);
      case TOUCHES -> leftScope.touches(rightScope);
      case AXIS -> Objects.equals(along(leftScope), along(rightScope));
    };
  }

  private @Nullable Object along(Scope scope) {
    return switch (Objects.requireNonNull(axis)) {
      case SERVICE -> scope.service();
      case AUDIENCE -> scope.audience();
      case REGION -> scope.region();
    };
  }
}
