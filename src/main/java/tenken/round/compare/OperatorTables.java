package tenken.round.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.result.CompletedAssessments;
import tenken.round.result.LevelOverride;
import tenken.round.result.ReviewedAssessment;

/** Puts the operators of a round beside each other, within work at the desk. */
@Component
class OperatorTables {

  private final StandingStore standings;
  private final CompletedAssessments assessments;
  private final ResultReader reader;
  private final LoadedPacks packs;

  OperatorTables(
      StandingStore standings,
      CompletedAssessments assessments,
      ResultReader reader,
      LoadedPacks packs) {
    this.standings = standings;
    this.assessments = assessments;
    this.reader = reader;
    this.packs = packs;
  }

  /** An operator that is compared, with its assessment and result. */
  private record Compared(RoundStanding standing, ReviewedAssessment reviewed, ReadResult result) {}

  /** How far each operator of a round is, in the order of their ids. */
  List<RoundStanding> standings(Round round) {
    return standings.of(round.id());
  }

  /**
   * The table.
   *
   * @throws Denied with PACK_NOT_INSTALLED
   */
  OperatorTable table(Round round, List<RoundStanding> standings, Grouping grouping) {
    Pack pack = pack(round);
    List<Compared> compared = compared(standings);
    List<OperatorTable.Left> left = new ArrayList<>();
    for (RoundStanding each : standings) {
      if (each.because() != null) {
        left.add(new OperatorTable.Left(each.operator(), each.name(), each.because()));
      }
    }
    Map<String, ReadResult.Judged> criteria = new LinkedHashMap<>();
    compared.forEach(
        each -> each.result().criteria().forEach(one -> criteria.putIfAbsent(one.id(), one)));
    List<ReadResult.Judged> all = List.copyOf(criteria.values());
    return new OperatorTable(
        round.id(),
        round.sheet(),
        round.packVersion(),
        round.packDigest(),
        grouping,
        compared.stream().map(OperatorTables::column).toList(),
        left,
        new Groups(pack, Objects.requireNonNull(pack.sheets().get(round.sheet())))
            .of(grouping, all),
        all.stream().map(each -> row(each, compared, pack)).toList());
  }

  private Pack pack(Round round) {
    return packs
        .installed(round.packDigest())
        .orElseThrow(() -> new Denied(Reason.PACK_NOT_INSTALLED))
        .pack();
  }

  private List<Compared> compared(List<RoundStanding> standings) {
    Map<String, ReviewedAssessment> reviewed =
        assessments.reviewed(
            standings.stream().map(RoundStanding::assessment).filter(Objects::nonNull).toList());
    List<Compared> compared = new ArrayList<>();
    for (RoundStanding each : standings) {
      String assessment = each.assessment();
      if (assessment != null) {
        ReviewedAssessment its = Objects.requireNonNull(reviewed.get(assessment));
        ReadResult result = reader.read(assessments.result(assessment));
        compared.add(new Compared(each, its, result));
      }
    }
    return compared;
  }

  private static OperatorTable.Column column(Compared compared) {
    return new OperatorTable.Column(
        compared.standing().operator(),
        compared.standing().name(),
        Objects.requireNonNull(compared.standing().submission()),
        compared.standing().version(),
        compared.reviewed().assessment().id(),
        Objects.requireNonNull(compared.reviewed().assessment().completedAt()),
        compared.result().score());
  }

  private static OperatorTable.Row row(
      ReadResult.Judged criterion, List<Compared> compared, Pack pack) {
    List<OperatorTable.Entry> entries = new ArrayList<>();
    for (Compared each : compared) {
      ReadResult.Judged judged = each.result().criterion(criterion.id());
      if (judged != null) {
        entries.add(entry(each, judged, pack));
      }
    }
    return new OperatorTable.Row(
        criterion.id(), criterion.title(), criterion.viewpoint(), criterion.weight(), entries);
  }

  private static OperatorTable.Entry entry(Compared compared, ReadResult.Judged judged, Pack pack) {
    Level level = judged.level().level();
    Double value = pack.levelValues().get(level);
    double share = 100.0 * judged.weight() / Math.max(1, compared.result().weight());
    return new OperatorTable.Entry(
        compared.standing().operator(),
        judged.level(),
        value == null ? null : rounded(share * value),
        level == Level.NOT_APPLICABLE ? null : rounded(share),
        override(compared.reviewed(), judged.id()));
  }

  /** Rounds as results do: two decimals, half up. */
  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static OperatorTable.@Nullable SetLevel override(
      ReviewedAssessment reviewed, String criterion) {
    return reviewed.overrides().stream()
        .filter(LevelOverride::current)
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .map(each -> new OperatorTable.SetLevel(each.level(), each.reason()))
        .orElse(null);
  }
}
