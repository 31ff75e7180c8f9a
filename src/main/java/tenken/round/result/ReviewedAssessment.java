package tenken.round.result;

import java.util.List;

/**
 * An assessment with what was said about it.
 *
 * @param assessment where it stands
 * @param comments what its operator says to findings, the earliest first
 * @param overrides levels beside the computed ones, the earliest first
 */
public record ReviewedAssessment(
    StoredAssessment assessment, List<FindingComment> comments, List<LevelOverride> overrides) {

  public ReviewedAssessment {
    comments = List.copyOf(comments);
    overrides = List.copyOf(overrides);
  }
}
