package tenken.round.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.Role;

/** Issues, finds and revokes API keys. Only the hash of a key is stored. */
@Component
public class ApiKeys {

  private static final String PREFIX = "tenken_";

  private final Desk desk;
  private final ApiKeyStore store;
  private final Audit audit;
  private final Clock clock;

  ApiKeys(Desk desk, ApiKeyStore store, Audit audit, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Tells whether a token may be an API key: one of a provider has parts, divided by dots. */
  public static boolean looksLikeKey(String token) {
    return token.indexOf('.') < 0;
  }

  /** Who calls with the key; nobody if there is no such key, or not any more. */
  public Optional<Caller> find(String secret) {
    return store.byHash(sha256(secret), clock.instant()).map(ApiKey::caller);
  }

  /** The key that a caller called with, if it still works. */
  public Optional<ApiKey> still(String caller) {
    return caller.startsWith(ApiKey.CALLER)
        ? store
            .byId(caller.substring(ApiKey.CALLER.length()))
            .filter(key -> key.worksAt(clock.instant()))
        : Optional.empty();
  }

  /**
   * Issues a key.
   *
   * @throws Denied with INCONSISTENT if role, operator, rights and date do not fit, with
   *     UNKNOWN_REFERENCE if there is no such operator
   */
  public IssuedKey issue(Caller caller, NewApiKey wanted) {
    caller.needs(Right.MANAGE_KEYS);
    List<String> wrong = new ArrayList<>();
    if ((wanted.role() == Role.OPERATOR) != (wanted.operator() != null)) {
      wrong.add("/operator");
    }
    boolean system = wanted.role() == Role.SYSTEM;
    if (system ? wanted.rights().isEmpty() : !wanted.rights().isEmpty()) {
      wrong.add("/rights");
    } else if (!wanted.rights().stream().allMatch(Right::grantable)) {
      wrong.add("/rights");
    }
    if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(clock.instant())) {
      wrong.add("/expiresAt");
    }
    if (!wrong.isEmpty()) {
      throw new Denied(Reason.INCONSISTENT, wrong);
    }
    return desk.as(caller, () -> issued(caller, wanted));
  }

  private IssuedKey issued(Caller caller, NewApiKey wanted) {
    if (wanted.operator() != null && !store.operatorExists(wanted.operator())) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/operator"));
    }
    String secret = PREFIX + Ids.letters();
    String id = Ids.next("key");
    store.insert(id, wanted, sha256(secret), caller.id(), clock.instant());
    audit.note(caller, "api-key.issued", id, wanted.role().name());
    return new IssuedKey(store.byId(id).orElseThrow(), secret);
  }

  /** Lists all keys without their secrets. */
  public Page<ApiKey> list(Caller caller, Listing listing) {
    caller.needs(Right.MANAGE_KEYS);
    return Page.of(desk.as(caller, () -> store.list(listing)), listing, ApiKey::seq);
  }

  /**
   * Revokes a key; one that is revoked stays as it is.
   *
   * @throws Denied with NOT_FOUND if there is no such key
   */
  public void revoke(Caller caller, String id) {
    caller.needs(Right.MANAGE_KEYS);
    desk.run(
        caller,
        () -> {
          if (store.byId(id).isEmpty()) {
            throw new Denied(Reason.NOT_FOUND);
          }
          if (store.revoke(id, clock.instant())) {
            audit.note(caller, "api-key.revoked", id);
          }
        });
  }

  /** What is stored of a key. */
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
