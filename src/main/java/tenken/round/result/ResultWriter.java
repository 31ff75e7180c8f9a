package tenken.round.result;

import tenken.assessment.Assessment;

/** Writes results as the contract has them: the same assessment and stamp give the same text. */
public interface ResultWriter {

  /**
   * Writes a result.
   *
   * @param assessment what the answers came to
   * @param answers the answers
   * @param stamp what tells it from other results of them
   */
  String write(Assessment assessment, SubmittedAnswers answers, Stamp stamp);
}
