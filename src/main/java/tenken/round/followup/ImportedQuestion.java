package tenken.round.followup;

/**
 * One of many questions of members.
 *
 * @param submission id of the submission that it is about
 * @param question the question
 */
public record ImportedQuestion(String submission, MemberQuestion question) {}
