package tenken.web.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tenken.round.Caller;
import tenken.round.Denied;

/** A caller whose token or key was found valid. */
public final class CallerToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;
  private final String name;

  CallerToken(Caller caller) {
    this(caller, caller.id());
  }

  CallerToken(Caller caller, String name) {
    super(List.of());
    this.caller = caller;
    this.name = name;
    setAuthenticated(true);
  }

  /**
   * Who makes the request that this thread serves.
   *
   * @throws Denied with FORBIDDEN if nobody is known to
   */
  public static Caller caller() {
    Caller caller = callerOrNull();
    if (caller == null) {
      throw new Denied(Denied.Reason.FORBIDDEN);
    }
    return caller;
  }

  static @Nullable Caller callerOrNull() {
    return current().map(token -> token.caller).orElse(null);
  }

  /** Who makes the request that this thread serves, if that is known. */
  public static Optional<CallerToken> current() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known instanceof CallerToken token ? Optional.of(token) : Optional.empty();
  }

  /** How a person reads who it is: the name of a key, or the person's own. */
  @Override
  public String getName() {
    return name;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }
}
