package tenken.round.access;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.store.Rows;

/**
 * Answers kept for requests that may come twice. An answer is sealed with the key that came with
 * the request, of which only a hash is stored, so that nobody reads a secret or a draft here.
 */
@Component
public class IdempotentAnswers {

  /** For how long an answer is given again. */
  public static final Duration KEPT = Duration.ofDays(1);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotentAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Begins a request, within the transaction in which it is served; waits for another transaction
   * that serves one with the same key.
   *
   * @return whether none with this key was answered before
   */
  public boolean claim(Caller caller, String key, byte[] request) {
    return jdbc.sql(
                "insert into idempotent_answers (caller, key_hash, request, created_at)"
                    + " values (:caller, :key, :request, :now) on conflict do nothing")
            .param("caller", caller.id())
            .param("key", hash("name", caller, key))
            .param("request", request)
            .param("now", Rows.time(clock.instant()))
            .update()
        == 1;
  }

  /** Keeps the answer to a request that was begun. */
  public void keep(Caller caller, String key, byte[] answer) {
    jdbc.sql(
            "update idempotent_answers set answer = :answer where caller = :caller and key_hash ="
                + " :key")
        .param("answer", seal(hash("seal", caller, key), answer))
        .param("caller", caller.id())
        .param("key", hash("name", caller, key))
        .update();
  }

  /** The answer given before; nothing if the key was used for another request. */
  public Optional<byte[]> of(Caller caller, String key, byte[] request) {
    return jdbc.sql(
            "select answer from idempotent_answers where caller = :caller and key_hash = :key and"
                + " request = :request and answer is not null")
        .param("caller", caller.id())
        .param("key", hash("name", caller, key))
        .param("request", request)
        .query((row, at) -> new Rows(row).bytes("answer"))
        .optional()
        .map(closed -> open(hash("seal", caller, key), closed));
  }

  /** Forgets answers that are not given any more. */
  public int forgetOld() {
    return jdbc.sql("delete from idempotent_answers where created_at < :before")
        .param("before", Rows.time(clock.instant().minus(KEPT)))
        .update();
  }

  private static byte[] hash(String use, Caller caller, String key) {
    return ApiKeys.sha256(use + "\0" + caller.id() + "\0" + key);
  }

  private static byte[] seal(byte[] key, byte[] answer) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] closed = crypt(Cipher.ENCRYPT_MODE, key, nonce, answer);
    byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
    System.arraycopy(closed, 0, whole, NONCE, closed.length);
    return whole;
  }

  private static byte[] open(byte[] key, byte[] whole) {
    byte[] nonce = Arrays.copyOf(whole, NONCE);
    return crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(whole, NONCE, whole.length));
  }

  private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an answer cannot be closed or opened", e);
    }
  }
}
