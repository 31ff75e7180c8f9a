package tenken.round.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Language;
import tenken.round.Listing;
import tenken.round.store.Rows;

/** Letters in the database. */
@Component
class LetterStore {

  private static final String COLUMNS =
      "id, seq, batch, round_id, operator_id, number, dated, language, addressee, subject, due_on,"
          + " follow_ups, digest, made_by, made_at, sent_on, sent_to, noted_by, noted_at";

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(LetterFile made) {
    Letter letter = made.letter();
    jdbc.sql(
            """
            insert into letters (id, batch, round_id, operator_id, number, dated, language,
                addressee, subject, due_on, follow_ups, document, digest, made_by, made_at)
            values (:id, :batch, :round, :operator, :number, :dated, :language, :addressee,
                :subject, :due, :followUps, :document, :digest, :by, :at)
            """)
        .param("id", letter.id())
        .param("batch", letter.batch())
        .param("round", letter.round())
        .param("operator", letter.operator())
        .param("number", letter.number())
        .param("dated", letter.date())
        .param("language", letter.language().name())
        .param("addressee", letter.addressee())
        .param("subject", letter.subject())
        .param("due", letter.dueOn())
        .param("followUps", letter.followUps().toArray(String[]::new))
        .param("document", made.document())
        .param("digest", letter.digest())
        .param("by", letter.madeBy())
        .param("at", Rows.time(letter.madeAt()))
        .update();
  }

  /** Notes a sending; tells whether none was noted before. */
  boolean note(String id, Letter.Sent sent) {
    return jdbc.sql(
                "update letters set sent_on = :on, sent_to = :to, noted_by = :by, noted_at = :at"
                    + " where id = :id and sent_on is null")
            .param("id", id)
            .param("on", sent.sentOn())
            .param("to", sent.to())
            .param("by", sent.by())
            .param("at", Rows.time(sent.notedAt()))
            .update()
        == 1;
  }

  Optional<Letter> find(String id) {
    return jdbc.sql("select " + COLUMNS + " from letters where id = :id")
        .param("id", id)
        .query((row, at) -> letter(new Rows(row)))
        .optional();
  }

  Optional<byte[]> document(String id) {
    return jdbc.sql("select document from letters where id = :id")
        .param("id", id)
        .query((row, at) -> new Rows(row).bytes("document"))
        .optional();
  }

  List<Letter> list(String round, @Nullable String batch, Listing listing) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from letters where round_id = :round and seq > :after"
                + " and (:batch::text is null or batch = :batch)"
                + " and (:since::timestamptz is null or coalesce(noted_at, made_at) >= :since)"
                + " order by seq limit :limit")
        .param("round", round)
        .param("batch", batch)
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> letter(new Rows(row)))
        .list();
  }

  /** The newest letter to each operator, of all or of those that were made together. */
  List<LetterFile> newest(String round, @Nullable String batch) {
    return jdbc.sql(
            "select distinct on (operator_id) "
                + COLUMNS
                + ", document from letters where round_id = :round"
                + " and (:batch::text is null or batch = :batch)"
                + " order by operator_id, seq desc")
        .param("round", round)
        .param("batch", batch)
        .query(
            (row, at) -> {
              Rows read = new Rows(row);
              return new LetterFile(letter(read), read.bytes("document"));
            })
        .list();
  }

  private static Letter letter(Rows row) {
    return new Letter(
        row.text("id"),
        row.number("seq"),
        row.text("batch"),
        row.text("round_id"),
        row.text("operator_id"),
        row.text("number"),
        row.date("dated"),
        Language.valueOf(row.text("language")),
        row.text("addressee"),
        row.text("subject"),
        row.date("due_on"),
        row.texts("follow_ups"),
        row.text("digest"),
        row.text("made_by"),
        row.instant("made_at"),
        sent(row));
  }

  private static Letter.@Nullable Sent sent(Rows row) {
    Instant noted = row.instantOrNull("noted_at");
    return noted == null
        ? null
        : new Letter.Sent(row.date("sent_on"), row.text("sent_to"), row.text("noted_by"), noted);
  }
}
