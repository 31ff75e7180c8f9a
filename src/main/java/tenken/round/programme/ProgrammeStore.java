package tenken.round.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.Listing;
import tenken.round.store.Rows;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Programmes in the database. */
@Component
class ProgrammeStore {

  private static final TypeReference<List<PhaseDates>> PHASES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ProgrammeStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void insert(String id, ProgrammeContent content) {
    with(
            jdbc.sql(
                    "insert into programmes (id, version, year, title_ja, title_en, phases,"
                        + " created_at, updated_at)"
                        + " values (:id, 1, :year, :ja, :en, :phases::jsonb, :now, :now)")
                .param("id", id),
            content)
        .update();
  }

  /** Changes it if it still has this version. */
  boolean update(String id, int version, ProgrammeContent content) {
    return with(
                jdbc.sql(
                        "update programmes set version = version + 1, year = :year, title_ja = :ja,"
                            + " title_en = :en, phases = :phases::jsonb, updated_at = :now"
                            + " where id = :id and version = :version")
                    .param("id", id)
                    .param("version", version),
                content)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, ProgrammeContent content) {
    return sql.param("year", content.year())
        .param("ja", content.title().ja())
        .param("en", content.title().en())
        .param("phases", json.writeValueAsString(content.phases()))
        .param("now", Rows.time(clock.instant()));
  }

  boolean operatorExists(String id) {
    return jdbc.sql("select count(*) from operators where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        == 1;
  }

  void putHearing(String programme, Hearing hearing) {
    jdbc.sql(
            "insert into hearings (programme_id, operator_id, meeting, held_on, form)"
                + " values (:programme, :operator, :meeting, :date, :form)"
                + " on conflict (programme_id, operator_id) do update"
                + " set meeting = :meeting, held_on = :date, form = :form")
        .param("programme", programme)
        .param("operator", hearing.operator())
        .param("meeting", hearing.meeting())
        .param("date", hearing.date())
        .param("form", hearing.form().name())
        .update();
    jdbc.sql("update programmes set updated_at = :now where id = :id")
        .param("now", Rows.time(clock.instant()))
        .param("id", programme)
        .update();
  }

  Optional<Programme> find(String id) {
    return jdbc.sql("select * from programmes where id = :id")
        .param("id", id)
        .query((row, at) -> programme(new Rows(row)))
        .optional();
  }

  List<Programme> list(Listing listing) {
    return jdbc.sql(
            "select * from programmes where seq > :after"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> programme(new Rows(row)))
        .list();
  }

  private Programme programme(Rows row) {
    String id = row.text("id");
    return new Programme(
        id,
        row.number("seq"),
        row.count("version"),
        new ProgrammeContent(
            row.count("year"),
            new Text(row.text("title_ja"), row.text("title_en")),
            json.readValue(row.text("phases"), PHASES)),
        hearings(id),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private List<Hearing> hearings(String programme) {
    return jdbc.sql("select * from hearings where programme_id = :id order by operator_id")
        .param("id", programme)
        .query((row, at) -> hearing(new Rows(row)))
        .list();
  }

  private static Hearing hearing(Rows row) {
    return new Hearing(
        row.text("operator_id"),
        row.textOrNull("meeting"),
        row.dateOrNull("held_on"),
        HearingForm.valueOf(row.text("form")));
  }
}
