package tenken.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param seq its number, from 1 without a gap
 * @param at when
 * @param actor who
 * @param role in which capacity
 * @param operator the actor's operator, or null
 * @param action what was done, such as {@code round.opened}
 * @param object id of what it was done to
 * @param detail more about it, such as a reason or a version, or null
 * @param hash hash over all of it and the hash of the one before, in hex
 */
public record AuditEntry(
    long seq,
    Instant at,
    String actor,
    Role role,
    @Nullable String operator,
    String action,
    String object,
    @Nullable String detail,
    String hash) {}
