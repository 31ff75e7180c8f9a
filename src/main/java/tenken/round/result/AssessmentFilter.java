package tenken.round.result;

import org.jspecify.annotations.Nullable;

/**
 * Which assessments are wanted; all where nothing is named.
 *
 * @param round id of the round, or null
 * @param operator id of the operator, or null
 * @param submission id of the submission, or null
 * @param status how far they are, or null
 */
public record AssessmentFilter(
    @Nullable String round,
    @Nullable String operator,
    @Nullable String submission,
    StoredAssessment.@Nullable Status status) {}
