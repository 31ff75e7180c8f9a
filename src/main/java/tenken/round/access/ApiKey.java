package tenken.round.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.Role;

/**
 * A key for another system or for somebody without a provider of identities.
 *
 * @param id its id; not the key itself
 * @param seq its place among all keys
 * @param name what it is for
 * @param role in which capacity it calls
 * @param operator id of the operator that it belongs to, or null
 * @param rights what it may do, for the role SYSTEM
 * @param createdBy who issued it
 * @param createdAt when
 * @param expiresAt from when on it does not work, or null
 * @param revokedAt when it was revoked, or null
 */
public record ApiKey(
    String id,
    long seq,
    String name,
    Role role,
    @Nullable String operator,
    Set<Right> rights,
    String createdBy,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  public ApiKey {
    rights = Set.copyOf(rights);
  }

  static final String CALLER = "key:";

  /** Who calls with it. */
  public Caller caller() {
    return new Caller(CALLER + id, role, operator, rights);
  }

  boolean worksAt(Instant now) {
    return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
  }
}
