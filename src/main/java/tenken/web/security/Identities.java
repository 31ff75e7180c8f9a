package tenken.web.security;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Role;
import tenken.round.access.ApiKeys;

/**
 * Tells who a token stands for: an API key by its hash, any other by the configured OpenID Connect
 * provider.
 */
@Component
final class Identities implements AuthenticationManager {

  private static final String INVALID = "not valid";

  private final ApiKeys keys;
  private final ObjectProvider<JwtDecoder> provider;
  private final Environment environment;

  Identities(ApiKeys keys, ObjectProvider<JwtDecoder> provider, Environment environment) {
    this.keys = keys;
    this.provider = provider;
    this.environment = environment;
  }

  @Override
  public Authentication authenticate(Authentication asking) {
    String token = ((BearerTokenAuthenticationToken) asking).getToken();
    Caller caller = ApiKeys.looksLikeKey(token) ? keys.find(token).orElse(null) : person(token);
    if (caller == null) {
      throw new InvalidBearerTokenException(INVALID);
    }
    return new CallerToken(caller);
  }

  private @Nullable Caller person(String token) {
    JwtDecoder decoder = provider.getIfAvailable();
    if (decoder == null) {
      return null;
    }
    try {
      return person(decoder.decode(token));
    } catch (JwtException e) {
      throw new InvalidBearerTokenException(INVALID, e);
    }
  }

  /** The caller that the claims of a provider's token name, or null where they name none. */
  @Nullable Caller person(ClaimAccessor token) {
    Role role = role(token.getClaimAsString(setting("role-claim")));
    String operator = token.getClaimAsString(setting("operator-claim"));
    if (role == null || (role == Role.OPERATOR) == (operator == null)) {
      return null;
    }
    String id = "person:" + token.getClaimAsString("sub");
    return new Caller(id, role, role == Role.OPERATOR ? operator : null, Set.of());
  }

  private @Nullable Role role(@Nullable String value) {
    if (value == null) {
      return null;
    }
    for (Role role : Set.of(Role.OPERATOR, Role.SECRETARIAT, Role.AUDITOR)) {
      String usual = role.name().toLowerCase(Locale.ROOT);
      if (value.equals(environment.getProperty("tenken.identity.roles." + usual, usual))) {
        return role;
      }
    }
    return null;
  }

  private String setting(String name) {
    return environment.getRequiredProperty("tenken.identity." + name);
  }
}
