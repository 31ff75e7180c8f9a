package tenken.round.followup;

import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted; all where nothing is named.
 *
 * @param round id of the round, or null
 * @param submission id of the submission, or null
 * @param state how far they are, or null
 * @param origin where they come from, or null
 */
public record FollowUpFilter(
    @Nullable String round,
    @Nullable String submission,
    FollowUp.@Nullable State state,
    FollowUp.@Nullable Origin origin) {}
