package tenken.web.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenken.round.Listing;
import tenken.round.Page;

/** Lists that a page shows whole, read part by part. */
final class Whole {

  private static final int PART = 200;

  private Whole() {}

  /** All of a list. */
  static <T> List<T> of(Function<Listing, Page<T>> list) {
    List<T> all = new ArrayList<>();
    String next = null;
    do {
      Page<T> part = list.apply(listing(next));
      all.addAll(part.items());
      next = part.next();
    } while (next != null);
    return all;
  }

  private static Listing listing(@Nullable String cursor) {
    return Listing.of(PART, cursor, null);
  }
}
