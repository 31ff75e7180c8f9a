package tenken.assessment;

import java.util.List;
import java.util.Set;

/**
 * What a criterion comes to, and what could still change it.
 *
 * @param judged the criterion and its cells
 * @param range its levels
 * @param cellRanges its levels in each of its cells, in their order
 * @param essential unknown cells that can change its level in some judged cell, as indexes in the
 *     grid
 */
record Verdict(
    JudgedCriterion judged, LevelRange range, List<LevelRange> cellRanges, Set<Integer> essential) {

  Verdict {
    cellRanges = List.copyOf(cellRanges);
    essential = Set.copyOf(essential);
  }

  String id() {
    return judged.rules().criterion().id();
  }

  Scoring.Weighed weighed() {
    return new Scoring.Weighed(judged.rules().criterion().weight(), range);
  }
}
