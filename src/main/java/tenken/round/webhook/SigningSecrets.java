package tenken.round.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Closed;
import tenken.round.Desk;

/**
 * Secrets that sign what is sent. They have to be used again, so that they are stored closed rather
 * than hashed: with a key from {@code tenken.secret}, or else from one that the database keeps.
 * Then whoever has the whole database has the secrets too.
 */
@Component
class SigningSecrets {

  /** Where the key comes from that closes a secret. */
  enum Key {
    CONFIGURED,
    STORED
  }

  /** A secret as it is stored. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Stored(byte[] secret, Key key) {}

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String MAC = "HmacSHA256";
  private static final int BYTES = 32;
  private static final int SHORTEST = 32;
  private static final String SETTING = "webhook-key";

  private final String configured;
  private final Desk desk;
  private final JdbcClient jdbc;

  SigningSecrets(@Value("${tenken.secret:}") String configured, Desk desk, JdbcClient jdbc) {
    if (!configured.isEmpty() && configured.length() < SHORTEST) {
      throw new IllegalStateException(
          "tenken.secret must have at least " + SHORTEST + " characters");
    }
    this.configured = configured;
    this.desk = desk;
    this.jdbc = jdbc;
  }

  /** A new secret as Standard Webhooks writes it. */
  static String fresh() {
    return "whsec_" + Base64.getEncoder().encodeToString(random());
  }

  /** Closes a secret for one subscription. */
  Stored close(String subscription, String secret) {
    Key key = configured.isEmpty() ? Key.STORED : Key.CONFIGURED;
    byte[] text = secret.getBytes(StandardCharsets.UTF_8);
    return new Stored(Closed.close(derived(key, subscription), text), key);
  }

  /**
   * Opens the secret of a subscription.
   *
   * @throws IllegalStateException if it was closed with another key than there is now
   */
  String open(String subscription, Stored stored) {
    byte[] text = Closed.open(derived(stored.key(), subscription), stored.secret());
    return new String(text, StandardCharsets.UTF_8);
  }

  private byte[] derived(Key key, String subscription) {
    byte[] from =
        switch (key) {
          case CONFIGURED -> configured.getBytes(StandardCharsets.UTF_8);
          case STORED -> desk.apart(this::stored);
        };
    if (from.length == 0) {
      throw new IllegalStateException("tenken.secret is not set any more");
    }
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(from, MAC));
      return mac.doFinal(("webhook " + subscription).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has " + MAC, e);
    }
  }

  /** The key that all instances share, made by the first that needs it. No caller may read it. */
  private byte[] stored() {
    jdbc.sql("insert into settings (name, value) values (:name, :value) on conflict do nothing")
        .param("name", SETTING)
        .param("value", Base64.getEncoder().encodeToString(random()))
        .update();
    String value =
        jdbc.sql("select value from settings where name = :name")
            .param("name", SETTING)
            .query(String.class)
            .single();
    return Base64.getDecoder().decode(value);
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
