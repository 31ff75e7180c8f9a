package tenken.web;

import java.time.OffsetDateTime;

/**
 * What tells one assessment of the same answers from another.
 *
 * @param id name of the assessment
 * @param assessedAt when it was made, in UTC
 * @param engineVersion version of this service
 */
record Stamp(String id, OffsetDateTime assessedAt, String engineVersion) {}
