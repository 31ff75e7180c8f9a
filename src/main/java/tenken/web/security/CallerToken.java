package tenken.web.security;

import java.util.List;
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

  CallerToken(Caller caller) {
    super(List.of());
    this.caller = caller;
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
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known instanceof CallerToken token ? token.caller : null;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public Object getPrincipal() {
    return caller;
  }
}
