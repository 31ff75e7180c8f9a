package tenken.round.compare;

import java.time.Instant;
import tenken.answers.Disclosure;

/**
 * What an operator submitted, as far as some readers may see it.
 *
 * @param submission id of the submission
 * @param version the version
 * @param origin what it came from
 * @param late whether it came in after the operator's day
 * @param at when it was submitted
 * @param disclosure its answers
 */
public record DisclosedSubmission(
    String submission,
    int version,
    String origin,
    boolean late,
    Instant at,
    Disclosure disclosure) {}
