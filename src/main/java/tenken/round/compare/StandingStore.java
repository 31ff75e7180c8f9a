package tenken.round.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.store.Rows;

/** Looks up which assessment of each operator of a round is compared: in one look, at one time. */
@Component
class StandingStore {

  private static final String SELECT =
      """
      select o.id as operator, o.name_ja, o.name_en, s.id as submission,
          coalesce(s.latest, 0) as version,
          (select a.id from assessments a
           where a.submission_id = s.id and a.submission_version = s.latest
             and a.status = 'COMPLETED' and a.pack_digest = r.pack_digest
           order by a.seq desc limit 1) as assessment,
          exists (select from assessments a
                  where a.submission_id = s.id and a.submission_version = s.latest
                    and a.status = 'COMPLETED') as latest_assessed,
          exists (select from assessments a
                  where a.submission_id = s.id and a.status = 'COMPLETED') as any_assessed
      from rounds r
      join round_operators p on p.round_id = r.id
      join operators o on o.id = p.operator_id
      left join submissions s on s.round_id = r.id and s.operator_id = o.id
      where r.id = :round order by o.id
      """;

  private final JdbcClient jdbc;

  StandingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RoundStanding> of(String round) {
    return jdbc.sql(SELECT)
        .param("round", round)
        .query((row, at) -> standing(new Rows(row)))
        .list();
  }

  private static RoundStanding standing(Rows row) {
    return new RoundStanding(
        row.text("operator"),
        new Text(row.text("name_ja"), row.text("name_en")),
        row.textOrNull("submission"),
        row.count("version"),
        row.textOrNull("assessment"),
        because(row));
  }

  private static OperatorTable.@Nullable Because because(Rows row) {
    if (row.textOrNull("assessment") != null) {
      return null;
    }
    if (row.textOrNull("submission") == null) {
      return OperatorTable.Because.NO_SUBMISSION;
    }
    if (row.is("latest_assessed")) {
      return OperatorTable.Because.OTHER_PACK;
    }
    return row.is("any_assessed")
        ? OperatorTable.Because.OLDER_VERSION_ONLY
        : OperatorTable.Because.NO_ASSESSMENT;
  }
}
