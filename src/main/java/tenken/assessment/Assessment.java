package tenken.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document comes to under a pack. The same document, date and pack always give an equal
 * assessment.
 *
 * @param sheet id of the sheet
 * @param sheetRevision its revision
 * @param operator whose answers they are, or null
 * @param asOf the date as of which parameters were taken
 * @param packVersion version of the pack
 * @param packDigest digest of the pack
 * @param answersDigest digest of the answers
 * @param score the score over all criteria
 * @param viewpoints levels by viewpoint and criterion, in the pack's order
 * @param findings what was raised, the heaviest first
 * @param followUpQuestions what is worth asking, by rank
 * @param declared declarations that something does not apply
 * @param ignored answers to what is not asked
 */
public record Assessment(
    String sheet,
    String sheetRevision,
    @Nullable String operator,
    LocalDate asOf,
    String packVersion,
    String packDigest,
    String answersDigest,
    Score score,
    List<ViewpointResult> viewpoints,
    List<FindingResult> findings,
    List<FollowUpQuestion> followUpQuestions,
    List<Declaration> declared,
    List<IgnoredAnswer> ignored) {

  public Assessment {
    viewpoints = List.copyOf(viewpoints);
    findings = List.copyOf(findings);
    followUpQuestions = List.copyOf(followUpQuestions);
    declared = List.copyOf(declared);
    ignored = List.copyOf(ignored);
  }
}
