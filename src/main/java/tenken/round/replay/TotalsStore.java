package tenken.round.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.replay.Difference.Outcome;
import tenken.round.replay.ReplayTotals.OfCriterion;
import tenken.round.replay.ReplayTotals.OfOperator;
import tenken.round.replay.ReplayTotals.Outcomes;
import tenken.round.store.Rows;

/** Adds up in the database what replays found. */
@Component
class TotalsStore {

  /** The worse the later; the other two levels say nothing of how well. */
  private static final String BY_CRITERION =
      """
      select criterion,
          count(*) filter (where later < earlier) as better,
          count(*) filter (where later > earlier) as worse,
          count(*) filter (where before is not null and after is not null
              and (earlier is null or later is null)) as other,
          count(*) filter (where before is null) as added,
          count(*) filter (where after is null) as gone
      from (
          select criterion, before, after,
              array_position(array['SATISFIED', 'DOUBTFUL', 'LACKING'], before) as earlier,
              array_position(array['SATISFIED', 'DOUBTFUL', 'LACKING'], after) as later
          from replay_differences d,
              jsonb_to_recordset(d.levels) as l(criterion text, before text, after text)
          where d.replay_id = :replay and d.outcome = 'CHANGED') each
      group by criterion order by criterion
      """;

  private final JdbcClient jdbc;

  TotalsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ReplayTotals of(String replay) {
    Map<String, Map<Outcome, Integer>> byOperator = byOperator(replay);
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    byOperator
        .values()
        .forEach(
            counts -> counts.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum)));
    List<OfOperator> operators =
        byOperator.entrySet().stream()
            .map(each -> new OfOperator(each.getKey(), Outcomes.of(each.getValue())))
            .toList();
    return new ReplayTotals(Outcomes.of(all), operators, byCriterion(replay));
  }

  private Map<String, Map<Outcome, Integer>> byOperator(String replay) {
    Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    jdbc.sql(
            "select operator_id, outcome, count(*) as number from replay_differences"
                + " where replay_id = :replay and outcome is not null"
                + " group by operator_id, outcome")
        .param("replay", replay)
        .query(
            result -> {
              Rows row = new Rows(result);
              counts
                  .computeIfAbsent(row.text("operator_id"), id -> new EnumMap<>(Outcome.class))
                  .put(Outcome.valueOf(row.text("outcome")), row.count("number"));
            });
    return counts;
  }

  private List<OfCriterion> byCriterion(String replay) {
    return jdbc.sql(BY_CRITERION)
        .param("replay", replay)
        .query((row, at) -> criterion(new Rows(row)))
        .list();
  }

  private static OfCriterion criterion(Rows row) {
    return new OfCriterion(
        row.text("criterion"),
        row.count("better"),
        row.count("worse"),
        row.count("other"),
        row.count("added"),
        row.count("gone"));
  }
}
