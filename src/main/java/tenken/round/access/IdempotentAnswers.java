package tenken.round.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Closed;
import tenken.round.store.Rows;

/**
 * Answers kept for requests that may come twice. An answer is sealed with the key that came with
 * the request, of which only a hash is stored, so that nobody reads a secret or a draft here.
 */
@Component
public class IdempotentAnswers {

  /** For how long an answer is given again. */
  public static final Duration KEPT = Duration.ofDays(1);

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
        .param("answer", Closed.close(hash("seal", caller, key), answer))
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
        .map(closed -> Closed.open(hash("seal", caller, key), closed));
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
}
