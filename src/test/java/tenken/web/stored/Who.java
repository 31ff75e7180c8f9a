package tenken.web.stored;

import org.jspecify.annotations.Nullable;
import tenken.round.Right;
import tenken.round.Role;

/** Who calls. The label is the column of {@code access.csv}. */
enum Who {
  NOBODY("nobody", null),
  WRONG_KEY("wrong key", null),
  OPERATOR("operator", Role.OPERATOR),
  ANOTHER_OPERATOR("another operator", Role.OPERATOR),
  SECRETARIAT("secretariat", Role.SECRETARIAT),
  AUDITOR("auditor", Role.AUDITOR),
  SYSTEM("system", Role.SYSTEM),
  OTHER_SYSTEM("other system", Role.SYSTEM);

  private final String label;
  private final @Nullable Role role;

  Who(String label, @Nullable Role role) {
    this.label = label;
    this.role = role;
  }

  String label() {
    return label;
  }

  /** Whether this is somebody whom the service knows. */
  boolean known() {
    return role != null;
  }

  /** Whether this is somebody of an operator. */
  boolean ofOperator() {
    return role == Role.OPERATOR;
  }

  /** Whether the caller has a right; the system is given it if systems can be. */
  boolean has(Right right) {
    return switch (this) {
      case SYSTEM -> right.grantable();
      case NOBODY, WRONG_KEY, OTHER_SYSTEM -> false;
      default -> role != null && right.belongsTo(role);
    };
  }
}
