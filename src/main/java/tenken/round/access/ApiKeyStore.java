package tenken.round.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.Right;
import tenken.round.Role;
import tenken.round.store.Rows;

/** API keys in the database. */
@Component
class ApiKeyStore {

  private final JdbcClient jdbc;

  ApiKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String id, NewApiKey key, byte[] hash, String by, Instant now) {
    insert("", id, key, hash, by, now);
  }

  /** Adds a key unless there is one of this id; tells whether it did. */
  boolean insertOnce(String id, NewApiKey key, byte[] hash, String by, Instant now) {
    return insert(" on conflict (id) do nothing", id, key, hash, by, now) == 1;
  }

  private int insert(
      String otherwise, String id, NewApiKey key, byte[] hash, String by, Instant now) {
    return jdbc.sql(
            "insert into api_keys (id, name, role, operator_id, permissions, hash, created_by,"
                + " created_at, updated_at, expires_at) values (:id, :name, :role, :operator,"
                + " string_to_array(:rights, ','), :hash, :by, :now, :now, :expires)"
                + otherwise)
        .param("id", id)
        .param("name", key.name())
        .param("role", key.role().name())
        .param("operator", key.operator())
        .param(
            "rights",
            key.rights().stream().map(Right::name).sorted().collect(Collectors.joining(",")))
        .param("hash", hash)
        .param("by", by)
        .param("now", Rows.time(now))
        .param("expires", Rows.time(key.expiresAt()))
        .update();
  }

  void changeHash(String id, byte[] hash, Instant now) {
    jdbc.sql("update api_keys set hash = :hash, updated_at = :now where id = :id and hash <> :hash")
        .param("hash", hash)
        .param("now", Rows.time(now))
        .param("id", id)
        .update();
  }

  Optional<ApiKey> byHash(byte[] hash, Instant now) {
    return jdbc.sql(
            "select * from api_keys where hash = :hash and revoked_at is null"
                + " and (expires_at is null or expires_at > :now)")
        .param("hash", hash)
        .param("now", Rows.time(now))
        .query((row, at) -> key(new Rows(row)))
        .optional();
  }

  Optional<ApiKey> byId(String id) {
    return jdbc.sql("select * from api_keys where id = :id")
        .param("id", id)
        .query((row, at) -> key(new Rows(row)))
        .optional();
  }

  List<ApiKey> list(Listing listing) {
    return jdbc.sql(
            "select * from api_keys where seq > :after"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> key(new Rows(row)))
        .list();
  }

  boolean revoke(String id, Instant now) {
    return jdbc.sql(
                "update api_keys set revoked_at = :now, updated_at = :now"
                    + " where id = :id and revoked_at is null")
            .param("now", Rows.time(now))
            .param("id", id)
            .update()
        == 1;
  }

  boolean operatorExists(String id) {
    return jdbc.sql("select count(*) from operators where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        == 1;
  }

  private static ApiKey key(Rows row) {
    return new ApiKey(
        row.text("id"),
        row.number("seq"),
        row.text("name"),
        Role.valueOf(row.text("role")),
        row.textOrNull("operator_id"),
        row.texts("permissions").stream().map(Right::valueOf).collect(Collectors.toSet()),
        row.text("created_by"),
        row.instant("created_at"),
        row.instantOrNull("expires_at"),
        row.instantOrNull("revoked_at"));
  }
}
