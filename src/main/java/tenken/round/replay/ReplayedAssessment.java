package tenken.round.replay;

/**
 * An assessment beside what it would be under the other pack.
 *
 * @param seq its place among all assessments
 * @param assessment id of the assessment
 * @param operator id of the operator
 * @param submission id of the submission
 * @param version version of the submission
 * @param difference what differs
 */
public record ReplayedAssessment(
    long seq,
    String assessment,
    String operator,
    String submission,
    int version,
    Difference difference) {}
