package tenken.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tenken.catalog.Criterion;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Viewpoint;

/** Gathers verdicts by viewpoint. */
final class ViewpointBuilder {

  private static final int LEVELS = 4;

  private final Pack pack;
  private final ScoreBuilder scores;

  ViewpointBuilder(Pack pack, ScoreBuilder scores) {
    this.pack = pack;
    this.scores = scores;
  }

  List<ViewpointResult> build(List<Verdict> verdicts) {
    Map<String, List<Verdict>> byViewpoint = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      byViewpoint
          .computeIfAbsent(verdict.judged().rules().viewpoint(), id -> new ArrayList<>())
          .add(verdict);
    }
    List<ViewpointResult> results = new ArrayList<>();
    byViewpoint.forEach((id, of) -> results.add(viewpoint(id, of)));
    return results;
  }

  private ViewpointResult viewpoint(String id, List<Verdict> verdicts) {
    Viewpoint viewpoint = Objects.requireNonNull(pack.viewpoints().get(id));
    return new ViewpointResult(
        id,
        viewpoint.title(),
        worst(verdicts),
        scores.score(verdicts, ScoreBuilder.cells(verdicts)),
        verdicts.stream().map(ViewpointBuilder::criterion).toList());
  }

  private static CriterionResult criterion(Verdict verdict) {
    Criterion criterion = verdict.judged().rules().criterion();
    List<CriterionResult.CellResult> cells = new ArrayList<>();
    for (int i = 0; i < verdict.cellRanges().size(); i++) {
      cells.add(
          new CriterionResult.CellResult(
              verdict.judged().cells().get(i).scope(), verdict.cellRanges().get(i).level()));
    }
    return new CriterionResult(
        criterion.id(), criterion.title(), criterion.weight(), verdict.range(), cells);
  }

  /** The worst level, UNDETERMINED where what is open could still make it another. */
  private static Level worst(List<Verdict> verdicts) {
    int worst = 1;
    for (Verdict verdict : verdicts) {
      worst = worse(worst, verdict.range().bits());
    }
    return LevelRange.of(worst).level();
  }

  private static int worse(int left, int right) {
    int worse = 0;
    for (int i = 0; i < LEVELS; i++) {
      for (int j = 0; j < LEVELS; j++) {
        if ((left & (1 << i)) != 0 && (right & (1 << j)) != 0) {
          worse |= 1 << Math.max(i, j);
        }
      }
    }
    return worse;
  }
}
