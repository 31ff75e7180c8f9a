package tenken.round.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row. */
public final class Rows {

  private final ResultSet row;

  /** Reads the row that the result stands at. */
  public Rows(ResultSet row) {
    this.row = row;
  }

  /** A text that is there. */
  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  /** A text, or null. */
  public @Nullable String textOrNull(String column) {
    return read(() -> row.getString(column));
  }

  /** A whole number. */
  public long number(String column) {
    return Objects.requireNonNull(read(() -> row.getLong(column)));
  }

  /** A small whole number. */
  public int count(String column) {
    return Objects.requireNonNull(read(() -> row.getInt(column)));
  }

  /** A number with a fraction, or null. */
  public @Nullable Double decimalOrNull(String column) {
    return read(() -> row.getObject(column, Double.class));
  }

  /** A truth value. */
  public boolean is(String column) {
    return Objects.requireNonNull(read(() -> row.getBoolean(column)));
  }

  /** A point in time that is there. */
  public Instant instant(String column) {
    return Objects.requireNonNull(instantOrNull(column), column);
  }

  /** A point in time, or null. */
  public @Nullable Instant instantOrNull(String column) {
    OffsetDateTime time = read(() -> row.getObject(column, OffsetDateTime.class));
    return time == null ? null : time.toInstant();
  }

  /** A date that is there. */
  public LocalDate date(String column) {
    return Objects.requireNonNull(dateOrNull(column), column);
  }

  /** A date, or null. */
  public @Nullable LocalDate dateOrNull(String column) {
    Date date = read(() -> row.getDate(column));
    return date == null ? null : date.toLocalDate();
  }

  /** Bytes that are there. */
  public byte[] bytes(String column) {
    return Objects.requireNonNull(read(() -> row.getBytes(column)), column);
  }

  /** A list of texts. */
  public List<String> texts(String column) {
    return List.of((String[]) Objects.requireNonNull(read(() -> row.getArray(column).getArray())));
  }

  /** A point in time as the driver takes it. */
  public static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private interface Column<T> {
    @Nullable T read() throws SQLException;
  }

  private static <T> @Nullable T read(Column<T> column) {
    try {
      return column.read();
    } catch (SQLException e) {
      throw new IllegalStateException("a column cannot be read", e);
    }
  }
}
