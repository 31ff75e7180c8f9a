package tenken.round;

import org.jspecify.annotations.Nullable;

/**
 * What came of recomputing the chain.
 *
 * @param entries how many were looked at
 * @param broken number of the first that is not as it was written or does not follow the one
 *     before, or null
 * @param hash hash of the last, in hex, or null where there is none
 */
public record AuditVerification(long entries, @Nullable Long broken, @Nullable String hash) {}
