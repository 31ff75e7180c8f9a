package tenken.round.pack;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pack all instances are to have in force, in the database. */
@Component
class PackSetting {

  /** Stands for the pack that each version of the service comes with. */
  private static final String SHIPPED = "shipped";

  private final JdbcClient jdbc;

  PackSetting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Digest of the pack; none for the one that the service comes with. */
  Optional<String> digest() {
    return jdbc.sql("select value from settings where name = 'pack'")
        .query(String.class)
        .optional()
        .filter(value -> !value.equals(SHIPPED));
  }

  /** Sets it, and tells whether it was another before. */
  boolean put(Optional<String> digest) {
    if (digest().equals(digest)) {
      return false;
    }
    jdbc.sql(
            "insert into settings (name, value) values ('pack', :value)"
                + " on conflict (name) do update set value = excluded.value")
        .param("value", digest.orElse(SHIPPED))
        .update();
    return true;
  }
}
