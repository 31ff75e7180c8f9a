package tenken.web.stored;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tenken.round.Listing;

/** Which part of a list a request wants. */
final class Listings {

  private Listings() {}

  static Listing of(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return Listing.of(limit, cursor, updatedSince == null ? null : updatedSince.toInstant());
  }
}
