package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.OpenGuidance;
import tenken.catalog.Basis;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * A finding that was raised, with its reason.
 *
 * @param id the finding's id; with {@code :question.field} behind it where its rule is generic
 * @param key stable for the same id and scopes
 * @param viewpoint id of the viewpoint
 * @param criterion full name of the criterion
 * @param level what it raises; LACKING where open guidance aggravates a doubt
 * @param items numbers of the sheet's items it is about
 * @param scopes the cells in which it was raised
 * @param says what it says
 * @param asks the rule author's follow-up question
 * @param basis where its criterion comes from
 * @param pointsLost points of the score that hang on its criterion, if it set the criterion's
 *     level; otherwise 0
 * @param contradiction whether it is about answers that disagree
 * @param openGuidance guidance still open that aggravates it, or null
 * @param confidentiality the strictest of the answers it rests on
 * @param evidence the answers that matched
 * @param clearedBy other answers under which it would not be raised, the smallest change first
 * @param notCleared why there are none, or null
 */
public record FindingResult(
    String id,
    String key,
    String viewpoint,
    String criterion,
    Level level,
    List<String> items,
    List<Scope> scopes,
    Text says,
    Text asks,
    List<Basis> basis,
    double pointsLost,
    boolean contradiction,
    @Nullable OpenGuidance openGuidance,
    Confidentiality confidentiality,
    List<MatchedAnswer> evidence,
    List<ClearedBy> clearedBy,
    @Nullable NotCleared notCleared) {

  public FindingResult {
    items = List.copyOf(items);
    scopes = List.copyOf(scopes);
    basis = List.copyOf(basis);
    evidence = List.copyOf(evidence);
    clearedBy = List.copyOf(clearedBy);
  }
}
