package tenken.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Role;
import tenken.round.access.ApiKey;
import tenken.round.access.ApiKeys;

/**
 * Remembers in the session who signed in to the pages. The session holds texts alone, and whoever
 * came with a key is looked up by it each time, so that a revoked key ends its sessions.
 */
@Component
final class SignedIn implements SecurityContextRepository {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final String CALLER = "tenken.caller";
  private static final String ROLE = "tenken.role";
  private static final String OPERATOR = "tenken.operator";
  private static final String NAME = "tenken.name";
  private static final String SINCE = "tenken.since";

  private final ApiKeys keys;
  private final Clock clock;

  SignedIn(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = new SecurityContextImpl();
    remembered(holder.getRequest()).ifPresent(context::setAuthentication);
    return context;
  }

  /** Keeps who signed in; anything else that was authenticated on the way there is not kept. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() instanceof CallerToken token) {
      Caller caller = token.getPrincipal();
      HttpSession session = request.getSession();
      session.setAttribute(CALLER, caller.id());
      session.setAttribute(ROLE, caller.role().name());
      session.setAttribute(OPERATOR, caller.operator());
      session.setAttribute(NAME, token.getName());
      session.setAttribute(SINCE, clock.instant().toString());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(CALLER) != null;
  }

  private Optional<CallerToken> remembered(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String caller = session == null ? null : text(session, CALLER);
    if (session == null || caller == null || isOver(session)) {
      return Optional.empty();
    }
    return caller.startsWith("person:")
        ? Optional.of(person(session, caller))
        : keys.still(caller).map(SignedIn::key);
  }

  private boolean isOver(HttpSession session) {
    String since = text(session, SINCE);
    return since == null || Instant.parse(since).plus(LONGEST).isBefore(clock.instant());
  }

  private static CallerToken key(ApiKey key) {
    return new CallerToken(key.caller(), key.name());
  }

  private static CallerToken person(HttpSession session, String id) {
    Role role = Role.valueOf(String.valueOf(text(session, ROLE)));
    Caller caller = new Caller(id, role, text(session, OPERATOR), Set.of());
    String name = text(session, NAME);
    return new CallerToken(caller, name == null ? id : name);
  }

  private static @Nullable String text(HttpSession session, String name) {
    return (String) session.getAttribute(name);
  }
}
