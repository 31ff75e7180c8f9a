package tenken.round.result;

import org.jspecify.annotations.Nullable;

/**
 * An assessment to be made.
 *
 * @param version version of the submission, or null for the latest
 * @param pack digest of the round's pack, or null, which means the same
 */
public record NewAssessment(@Nullable Integer version, @Nullable String pack) {}
