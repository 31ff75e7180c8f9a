package tenken.round.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Level;
import tenken.round.Listing;
import tenken.round.compare.Snapshot.Member;
import tenken.round.compare.Snapshot.MemberLevel;
import tenken.round.programme.Round;
import tenken.round.store.Rows;

/** Snapshots in the database. */
@Component
class SnapshotStore {

  private final JdbcClient jdbc;

  SnapshotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a snapshot; tells whether the round has none of that name. */
  boolean insert(String id, NewSnapshot wanted, Round round, String by, Instant at) {
    return jdbc.sql(
                """
                insert into snapshots (id, round_id, name, note, pack_version, pack_digest,
                    taken_by, taken_at)
                values (:id, :round, :name, :note, :packVersion, :packDigest, :by, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("round", round.id())
            .param("name", wanted.name())
            .param("note", wanted.note())
            .param("packVersion", round.packVersion())
            .param("packDigest", round.packDigest())
            .param("by", by)
            .param("at", Rows.time(at))
            .update()
        == 1;
  }

  void insertTable(String snapshot, Snapshot.Table table, String content) {
    jdbc.sql(
            "insert into snapshot_tables (snapshot_id, grouping, content, digest)"
                + " values (:snapshot, :grouping, :content, :digest)")
        .param("snapshot", snapshot)
        .param("grouping", table.grouping().name())
        .param("content", content)
        .param("digest", table.digest())
        .update();
  }

  void insertMember(String snapshot, Member member) {
    OperatorTable.Because because = member.because();
    jdbc.sql(
            """
            insert into snapshot_operators (snapshot_id, operator_id, submission_id,
                submission_version, assessment_id, because)
            values (:snapshot, :operator, :submission, :version, :assessment, :because)
            """)
        .param("snapshot", snapshot)
        .param("operator", member.operator())
        .param("submission", member.submission())
        .param("version", member.version())
        .param("assessment", member.assessment())
        .param("because", because == null ? null : because.name())
        .update();
    for (int at = 0; at < member.levels().size(); at++) {
      insertLevel(snapshot, member.operator(), at, member.levels().get(at));
    }
  }

  private void insertLevel(String snapshot, String operator, int place, MemberLevel level) {
    jdbc.sql(
            """
            insert into snapshot_levels (snapshot_id, operator_id, place, criterion, level, best,
                worst, may_not_apply, set_level)
            values (:snapshot, :operator, :place, :criterion, :level, :best, :worst, :mayNotApply,
                :set)
            """)
        .param("snapshot", snapshot)
        .param("operator", operator)
        .param("place", place)
        .param("criterion", level.criterion())
        .param("level", level.level().level().name())
        .param("best", name(level.level().best()))
        .param("worst", name(level.level().worst()))
        .param("mayNotApply", level.level().mayNotApply())
        .param("set", name(level.override()))
        .update();
  }

  private static @Nullable String name(@Nullable Level level) {
    return level == null ? null : level.name();
  }

  Optional<Snapshot> find(String id) {
    return jdbc.sql("select * from snapshots where id = :id")
        .param("id", id)
        .query((row, at) -> snapshot(new Rows(row)))
        .optional();
  }

  List<Snapshot> list(@Nullable String round, Listing listing) {
    return jdbc.sql(
            "select * from snapshots where seq > :after"
                + " and (:round::text is null or round_id = :round)"
                + " and (:since::timestamptz is null or taken_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("round", round)
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> snapshot(new Rows(row)))
        .list();
  }

  Optional<String> table(String snapshot, Grouping grouping) {
    return jdbc.sql(
            "select content from snapshot_tables"
                + " where snapshot_id = :snapshot and grouping = :grouping")
        .param("snapshot", snapshot)
        .param("grouping", grouping.name())
        .query(String.class)
        .optional();
  }

  List<Member> members(String snapshot) {
    Map<String, List<MemberLevel>> levels = new LinkedHashMap<>();
    jdbc.sql("select * from snapshot_levels where snapshot_id = :snapshot order by place")
        .param("snapshot", snapshot)
        .query(
            row -> {
              Rows read = new Rows(row);
              levels
                  .computeIfAbsent(read.text("operator_id"), id -> new ArrayList<>())
                  .add(level(read));
            });
    return jdbc.sql(
            "select * from snapshot_operators where snapshot_id = :snapshot order by operator_id")
        .param("snapshot", snapshot)
        .query((row, at) -> member(new Rows(row), levels))
        .list();
  }

  private Snapshot snapshot(Rows row) {
    String id = row.text("id");
    return new Snapshot(
        id,
        row.number("seq"),
        row.text("round_id"),
        row.text("name"),
        row.textOrNull("note"),
        row.text("pack_version"),
        row.text("pack_digest"),
        row.text("taken_by"),
        row.instant("taken_at"),
        tables(id));
  }

  private List<Snapshot.Table> tables(String snapshot) {
    return jdbc.sql(
            "select grouping, digest from snapshot_tables where snapshot_id = :snapshot"
                + " order by grouping desc")
        .param("snapshot", snapshot)
        .query(
            (row, at) ->
                new Snapshot.Table(
                    Grouping.valueOf(row.getString("grouping")), row.getString("digest")))
        .list();
  }

  private static Member member(Rows row, Map<String, List<MemberLevel>> levels) {
    String because = row.textOrNull("because");
    String submission = row.textOrNull("submission_id");
    return new Member(
        row.text("operator_id"),
        submission,
        submission == null ? null : row.count("submission_version"),
        row.textOrNull("assessment_id"),
        because == null ? null : OperatorTable.Because.valueOf(because),
        levels.getOrDefault(row.text("operator_id"), List.of()));
  }

  private static MemberLevel level(Rows row) {
    LevelNow level =
        new LevelNow(
            Level.valueOf(row.text("level")),
            levelOrNull(row, "best"),
            levelOrNull(row, "worst"),
            row.is("may_not_apply"));
    return new MemberLevel(row.text("criterion"), level, levelOrNull(row, "set_level"));
  }

  private static @Nullable Level levelOrNull(Rows row, String column) {
    String level = row.textOrNull(column);
    return level == null ? null : Level.valueOf(level);
  }
}
