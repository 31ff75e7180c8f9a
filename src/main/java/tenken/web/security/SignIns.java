package tenken.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.access.ApiKey;
import tenken.round.access.ApiKeys;

/** Lets people in to the pages, by an API key or by the OpenID Connect provider, and out again. */
@Component
public class SignIns {

  private final ApiKeys keys;
  private final Identities identities;
  private final SignedIn signedIn;
  private final List<Provider> providers;

  /** A provider of identities: its name, and the path at which signing in begins. */
  public record Provider(String name, String path) {}

  SignIns(
      ApiKeys keys,
      Identities identities,
      SignedIn signedIn,
      ObjectProvider<ClientRegistrationRepository> registrations) {
    this.keys = keys;
    this.identities = identities;
    this.signedIn = signedIn;
    this.providers = providers(registrations.getIfAvailable());
  }

  private static List<Provider> providers(@Nullable ClientRegistrationRepository registrations) {
    List<Provider> providers = new ArrayList<>();
    if (registrations instanceof Iterable<?> all) {
      for (Object each : all) {
        ClientRegistration one = (ClientRegistration) each;
        String path = "/oauth2/authorization/" + one.getRegistrationId();
        providers.add(new Provider(one.getClientName(), path));
      }
    }
    return List.copyOf(providers);
  }

  /** Where else than by a key people can sign in. */
  public List<Provider> providers() {
    return providers;
  }

  /** Signs in whoever has the key; tells whether it is one that works. */
  public boolean byKey(String key, HttpServletRequest request, HttpServletResponse response) {
    Optional<ApiKey> found = keys.find(key.strip()).flatMap(caller -> keys.still(caller.id()));
    found.ifPresent(each -> enter(new CallerToken(each.caller(), each.name()), request, response));
    return found.isPresent();
  }

  /** Signs in whoever the provider says it is; tells whether that is somebody with a part here. */
  boolean byProvider(
      Authentication authenticated, HttpServletRequest request, HttpServletResponse response) {
    if (!(authenticated.getPrincipal() instanceof OidcUser user)) {
      return false;
    }
    Caller caller = identities.person(user);
    if (caller == null) {
      return false;
    }
    String name = user.getFullName() == null ? user.getName() : user.getFullName();
    enter(new CallerToken(caller, name), request, response);
    return true;
  }

  /** A session that somebody else may have begun is given another name. */
  private void enter(CallerToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    SecurityContextImpl context = new SecurityContextImpl(token);
    SecurityContextHolder.setContext(context);
    signedIn.saveContext(context, request, response);
  }

  /** Ends the session. */
  public void out(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
