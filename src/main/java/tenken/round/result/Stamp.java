package tenken.round.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells one result of the same answers from another.
 *
 * @param id name of the assessment
 * @param assessedAt when it was made
 * @param engineVersion version of this service
 * @param version version of the submission, or null where nothing was submitted
 */
public record Stamp(
    String id, Instant assessedAt, String engineVersion, @Nullable Integer version) {}
