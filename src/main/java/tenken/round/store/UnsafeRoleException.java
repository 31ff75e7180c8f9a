package tenken.round.store;

/** Thrown where the service is connected as a role that row-level security does not bind. */
final class UnsafeRoleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeRoleException(String role) {
    super("the service is connected as \"" + role + "\", which owns its tables or is a superuser");
  }
}
