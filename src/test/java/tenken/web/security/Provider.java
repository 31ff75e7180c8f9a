package tenken.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider of its own, as far as a service that trusts it sees. */
final class Provider {

  private static final int KEY_BITS = 2048;

  private final HttpServer server;
  private final RSAKey key;
  private volatile Map<String, Object> next = Map.of();
  private volatile Map<String, String> asked = Map.of();

  Provider() {
    try {
      key = new RSAKeyGenerator(KEY_BITS).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::exchange);
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.start();
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer());
  }

  /** Whoever comes next to sign in is the person of these claims. */
  void next(Map<String, Object> claims) {
    next = Map.copyOf(claims);
  }

  /** Sends the browser back with a code; whoever does not prove to be the same is not let in. */
  private void authorize(HttpExchange exchange) throws IOException {
    asked = parameters(exchange.getRequestURI().getRawQuery());
    boolean proves =
        "S256".equals(asked.get("code_challenge_method")) && asked.containsKey("nonce");
    if (!proves) {
      answer(exchange, 400, "{\"error\": \"invalid_request\"}");
      return;
    }
    String back = asked.get("redirect_uri") + "?code=once&state=" + encoded(asked.get("state"));
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Gives the token of whoever came, once, to the service that sent the browser. */
  private void exchange(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> sent = parameters(body);
    if (!challenge(String.valueOf(sent.get("code_verifier"))).equals(asked.get("code_challenge"))) {
      answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    Map<String, Object> claims = new HashMap<>(next);
    claims.put("aud", String.valueOf(asked.get("client_id")));
    claims.put("nonce", String.valueOf(asked.get("nonce")));
    answer(
        exchange,
        200,
        "{\"access_token\": \"access\", \"token_type\": \"Bearer\", \"expires_in\": 600,"
            + " \"id_token\": \""
            + token(claims)
            + "\"}");
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String encoded) {
    Map<String, String> parameters = new HashMap<>();
    for (String each : encoded.split("&", -1)) {
      String[] parts = each.split("=", 2);
      parameters.put(
          parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static String encoded(@Nullable String text) {
    return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A token that holds for ten minutes. */
  String token(Map<String, Object> claims) {
    return token(key, Instant.now().plusSeconds(600), claims);
  }

  /** A token that held until a while ago. */
  String expired(Map<String, Object> claims) {
    return token(key, Instant.now().minusSeconds(600), claims);
  }

  /** A token that somebody else signed. */
  String forged(Map<String, Object> claims) {
    try {
      RSAKey other = new RSAKeyGenerator(KEY_BITS).keyID("one").generate();
      return token(other, Instant.now().plusSeconds(600), claims);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token(RSAKey signer, Instant until, Map<String, Object> claims) {
    JWTClaimsSet.Builder set =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("someone")
            .issueTime(Date.from(until.minusSeconds(1200)))
            .expirationTime(Date.from(until));
    claims.forEach(set::claim);
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), set.build());
    try {
      token.sign(new RSASSASigner(signer));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
