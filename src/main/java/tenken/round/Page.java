package tenken.round;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the objects
 * @param next names the next part, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The part of a list.
   *
   * @param found what was found, one more than the limit where there is more
   * @param place where in the list an object stands
   */
  public static <T> Page<T> of(List<T> found, Listing listing, ToLongFunction<T> place) {
    if (found.size() <= listing.limit()) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, listing.limit());
    return new Page<>(items, Listing.cursor(place.applyAsLong(items.get(items.size() - 1))));
  }

  /** The same part with each object seen another way. */
  public <R> Page<R> map(Function<T, R> seen) {
    return new Page<>(items.stream().map(seen).toList(), next);
  }
}
