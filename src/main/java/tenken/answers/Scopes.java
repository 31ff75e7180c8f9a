package tenken.answers;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Region;

/**
 * The scopes that an answer names, axis by axis.
 *
 * @param services names of services, or null where none is named
 * @param audiences the audiences, or null where none is named
 * @param regions the regions, or null where none is named
 */
record Scopes(
    @Nullable Set<String> services,
    @Nullable Set<Audience> audiences,
    @Nullable Set<Region> regions) {

  static final Scopes NONE = new Scopes(null, null, null);

  /** The property that names values of an axis. */
  static String property(Axis axis) {
    return switch (axis) {
      case SERVICE -> "services";
      case AUDIENCE -> "audiences";
      case REGION -> "regions";
    };
  }

  static Set<Audience> outsideAccount() {
    return EnumSet.of(Audience.LOGGED_OUT, Audience.NO_ACCOUNT);
  }
}
