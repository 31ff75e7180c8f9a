package tenken.exchange.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures of a result as they are written. */
final class Numbers {

  static final String NONE = "—";

  private static final int WHOLE = 100;

  private Numbers() {}

  /** A score or points, with one place behind the point. */
  static String points(@Nullable Double points) {
    return points == null ? NONE : String.format(Locale.ROOT, "%.1f", points);
  }

  /** A share; only what is all of it reads 100 %. */
  static String percent(@Nullable Double share) {
    if (share == null) {
      return NONE;
    }
    double percent = Math.floor(share * WHOLE * 10) / 10;
    return percent == Math.rint(percent)
        ? String.format(Locale.ROOT, "%.0f%%", percent)
        : String.format(Locale.ROOT, "%.1f%%", percent);
  }
}
