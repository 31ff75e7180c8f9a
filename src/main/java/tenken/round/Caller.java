package tenken.round;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id stable name of the person or key, such as {@code key:key-3f…} or {@code person:…}
 * @param role in which capacity
 * @param operator id of the operator that somebody of one belongs to, else null
 * @param granted the rights of a system's key; without meaning for others
 */
public record Caller(String id, Role role, @Nullable String operator, Set<Right> granted) {

  /** The service itself, at work that somebody asked for. */
  public static final Caller SERVICE = new Caller("service", Role.SERVICE, null, Set.of());

  public Caller {
    granted = Set.copyOf(granted);
    if ((role == Role.OPERATOR) != (operator != null)) {
      throw new IllegalArgumentException("an operator, and nobody else, belongs to one");
    }
  }

  /** Tells whether the caller has the right. */
  public boolean may(Right right) {
    return switch (role) {
      case SERVICE -> true;
      case SYSTEM -> right.grantable() && granted.contains(right);
      case OPERATOR, SECRETARIAT, AUDITOR -> right.belongsTo(role);
    };
  }

  /**
   * Makes sure that the caller has the right.
   *
   * @throws Denied with FORBIDDEN if not
   */
  public void needs(Right right) {
    if (!may(right)) {
      throw new Denied(Denied.Reason.FORBIDDEN);
    }
  }
}
