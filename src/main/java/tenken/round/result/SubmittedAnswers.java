package tenken.round.result;

import java.util.Set;
import tenken.answers.Answers;
import tenken.round.pack.LoadedPack;

/**
 * What a version of a submission says, read under a pack.
 *
 * @param answers what it says, as of the round's date
 * @param unplaced full names of fields with an answer that speaks about no cell
 * @param pack the pack
 */
public record SubmittedAnswers(Answers answers, Set<String> unplaced, LoadedPack pack) {

  public SubmittedAnswers {
    unplaced = Set.copyOf(unplaced);
  }
}
