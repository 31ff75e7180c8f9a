package tenken.round.compare;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** Finds the last round before another that an operator submitted to. */
@Component
class EarlierRounds {

  private final JdbcClient jdbc;
  private final Rounds rounds;

  EarlierRounds(JdbcClient jdbc, Rounds rounds) {
    this.jdbc = jdbc;
    this.rounds = rounds;
  }

  /** One submission of an operator of the round to another round. */
  private record Part(String operator, String round, String sheet) {}

  /** By id of the operator: its last round of an earlier year with a sheet of the same kind. */
  Map<String, Round> of(Round round, Sheet sheet, Pack pack) {
    Map<String, Part> last = new HashMap<>();
    jdbc.sql(
            """
            select s.operator_id, r.id, r.sheet from submissions s join rounds r on r.id = s.round_id
            where s.operator_id in (
                select p.operator_id from round_operators p where p.round_id = :round)
            order by r.seq
            """)
        .param("round", round.id())
        .query(
            (row, at) ->
                new Part(row.getString("operator_id"), row.getString("id"), row.getString("sheet")))
        .list()
        .forEach(
            each -> {
              if (isEarlier(each.sheet(), sheet, pack)) {
                last.merge(each.operator(), each, (one, other) -> later(one, other, pack));
              }
            });
    Map<String, Round> found = new HashMap<>();
    last.forEach((operator, part) -> found.put(operator, rounds.found(part.round())));
    return found;
  }

  private static boolean isEarlier(String id, Sheet than, Pack pack) {
    Sheet other = pack.sheets().get(id);
    return other != null && other.kind() == than.kind() && other.year() < than.year();
  }

  private static Part later(Part one, Part other, Pack pack) {
    return year(other, pack) >= year(one, pack) ? other : one;
  }

  private static int year(Part part, Pack pack) {
    Sheet sheet = pack.sheets().get(part.sheet());
    return sheet == null ? 0 : sheet.year();
  }
}
