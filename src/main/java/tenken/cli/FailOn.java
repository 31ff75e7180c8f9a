package tenken.cli;

import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.LevelDto;

/** What makes the command end with 1: the level named, and whatever weighs more. */
enum FailOn {
  /** Anything 要検討. */
  LACKING,
  /** Anything 要検討 or 確認が望ましい. */
  DOUBTFUL,
  /** Anything 要検討, 確認が望ましい or 未判定. */
  UNDETERMINED;

  boolean reached(AssessmentDto result) {
    return result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .anyMatch(criterion -> reached(criterion.getLevel()));
  }

  private boolean reached(LevelDto level) {
    return switch (level) {
      case LACKING -> true;
      case DOUBTFUL -> this != LACKING;
      case UNDETERMINED -> this == UNDETERMINED;
      case SATISFIED, NOT_APPLICABLE -> false;
    };
  }
}
