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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** An OpenID Connect provider of its own, as far as a service that trusts it sees. */
final class Provider {

  private static final int KEY_BITS = 2048;

  private final HttpServer server;
  private final RSAKey key;

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
        "/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\": \"" + issuer() + "\", \"jwks_uri\": \"" + issuer() + "/keys\"}"));
    server.createContext(
        "/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.start();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
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
