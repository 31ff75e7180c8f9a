package tenken.round.result;

import java.time.Instant;

/**
 * What an operator says to a finding about itself.
 *
 * @param id its id
 * @param finding key of the finding
 * @param text what it says
 * @param by who
 * @param at when
 */
public record FindingComment(String id, String finding, String text, String by, Instant at) {}
