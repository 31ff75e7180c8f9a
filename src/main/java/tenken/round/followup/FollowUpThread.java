package tenken.round.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.catalog.Text;

/**
 * What a question came from and what it led to: finding, question, reply, new level.
 *
 * @param followUp the question, with its reply
 * @param merged ids of the questions that were merged into it
 * @param findings those of the assessment that it was picked from
 * @param levels of the criteria that hang on it
 * @param reassessment id of the newest assessment of the reply's version or a later one, or null
 */
public record FollowUpThread(
    FollowUp followUp,
    List<String> merged,
    List<RaisedFinding> findings,
    List<CriterionLevels> levels,
    @Nullable String reassessment) {

  /**
   * A finding that led to the question.
   *
   * @param key stable for the same finding and scopes
   * @param id its id
   * @param criterion full name of its criterion
   * @param level what it raised
   * @param says what it says
   */
  public record RaisedFinding(String key, String id, String criterion, Level level, Text says) {}

  /**
   * What a criterion came to.
   *
   * @param criterion its full name
   * @param before in the assessment that the question was picked from, or null
   * @param after in the assessment after the reply, or null
   */
  public record CriterionLevels(String criterion, @Nullable Level before, @Nullable Level after) {}

  public FollowUpThread {
    merged = List.copyOf(merged);
    findings = List.copyOf(findings);
    levels = List.copyOf(levels);
  }
}
