package tenken.round.note;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.store.Rows;

/** Notes in the database. */
@Component
class NoteStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  NoteStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Saves the next version; tells whether the one that was read was still there. */
  boolean save(Caller caller, ItemNote read, NoteContent content) {
    return jdbc.sql(
                """
                insert into draft_notes
                    (draft_id, item, operator_id, version, assignee, note, saved_by, saved_at)
                select id, :item, operator_id, :version + 1, :assignee, :note, :by, :now
                from drafts where id = :draft
                on conflict (draft_id, item) do update
                set version = excluded.version, assignee = excluded.assignee,
                    note = excluded.note, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                where draft_notes.version = :version
                """)
            .param("draft", read.draft())
            .param("item", read.item())
            .param("version", read.version())
            .param("assignee", content.assignee())
            .param("note", content.text())
            .param("by", caller.id())
            .param("now", Rows.time(clock.instant()))
            .update()
        == 1;
  }

  Optional<ItemNote> find(String draft, String item) {
    return jdbc.sql("select * from draft_notes where draft_id = :draft and item = :item")
        .param("draft", draft)
        .param("item", item)
        .query((row, at) -> note(new Rows(row)))
        .optional();
  }

  /** All that say something, or those of a colleague. */
  List<ItemNote> list(String draft, @Nullable String assignee) {
    return jdbc.sql(
            "select * from draft_notes where draft_id = :draft"
                + " and (assignee is not null or note is not null)"
                + " and (:assignee::text is null or assignee = :assignee)")
        .param("draft", draft)
        .param("assignee", assignee)
        .query((row, at) -> note(new Rows(row)))
        .list();
  }

  private static ItemNote note(Rows row) {
    return new ItemNote(
        row.text("draft_id"),
        row.text("item"),
        row.count("version"),
        new NoteContent(row.textOrNull("assignee"), row.textOrNull("note")),
        row.text("saved_by"),
        row.instant("saved_at"));
  }
}
