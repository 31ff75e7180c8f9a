package tenken.round;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Lists are in the order in which their objects came to be.
 *
 * @param limit at most so many
 * @param after the place of the last object of the part before, 0 for the first part
 * @param updatedSince only what was changed at this time or later, or null for all
 */
public record Listing(int limit, long after, @Nullable Instant updatedSince) {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final String PREFIX = "after:";

  /** The first part of a list, of the usual length. */
  public static final Listing FIRST = new Listing(USUAL, 0, null);

  public Listing {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a part of a list has 1 to " + MOST + " objects");
    }
  }

  /**
   * Reads what a request says.
   *
   * @throws Denied with BAD_CURSOR if the cursor is none that {@link #cursor} made
   */
  public static Listing of(
      @Nullable Integer limit, @Nullable String cursor, @Nullable Instant updatedSince) {
    int most = limit == null ? USUAL : Math.max(1, Math.min(limit, MOST));
    return new Listing(most, cursor == null ? 0 : place(cursor), updatedSince);
  }

  private static long place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(PREFIX)) {
        return Long.parseLong(text.substring(PREFIX.length()));
      }
    } catch (IllegalArgumentException notOurs) {
      // Falls through: neither Base64 nor a number.
    }
    throw new Denied(Denied.Reason.BAD_CURSOR);
  }

  /** Names a place in a list. */
  static String cursor(long place) {
    byte[] text = (PREFIX + place).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }
}
