package tenken.catalog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Service x audience x region, the place that an answer is about. An absent axis covers all of its
 * values.
 *
 * @param service the operator's name for the service, or null where the field has no such axis
 * @param audience the audience, or null where the field has no such axis
 * @param region the region, or null where the field has no such axis
 */
public record Scope(@Nullable String service, @Nullable Audience audience, @Nullable Region region)
    implements Comparable<Scope> {

  /** The operator as a whole. */
  public static final Scope OPERATOR = new Scope(null, null, null);

  /** Tells whether both are equal on every axis that both have. */
  public boolean touches(Scope other) {
    return agree(service, other.service)
        && agree(audience, other.audience)
        && agree(region, other.region);
  }

  private static boolean agree(@Nullable Object mine, @Nullable Object theirs) {
    return mine == null || theirs == null || Objects.equals(mine, theirs);
  }

  /** Orders by service, region and audience; absent axes first. */
  @Override
  public int compareTo(Scope other) {
    int byService = compare(service, other.service);
    int byRegion = byService != 0 ? byService : compare(region, other.region);
    return byRegion != 0 ? byRegion : compare(audience, other.audience);
  }

  /** As every record is written; ids in results are made of it, so that it has to stay. */
  @Override
  public String toString() {
    return "Scope[service=" + service + ", audience=" + audience + ", region=" + region + "]";
  }

  private static <T extends Comparable<? super T>> int compare(
      @Nullable T mine, @Nullable T theirs) {
    if (mine == null || theirs == null) {
      return Boolean.compare(mine != null, theirs != null);
    }
    return mine.compareTo(theirs);
  }
}
