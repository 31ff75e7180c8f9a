package tenken.web.stored;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tenken.exchange.json.ProblemTypes;
import tenken.round.Listing;
import tenken.web.problem.ProblemException;

/** Which part of a list a request wants. */
final class Listings {

  private static final int LAST_YEAR = 9999;

  private Listings() {}

  /**
   * Reads what a request says.
   *
   * @throws ProblemException if the time is in a year that the contract's times cannot name
   */
  static Listing of(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    if (updatedSince != null
        && (updatedSince.getYear() < 0 || updatedSince.getYear() > LAST_YEAR)) {
      throw new ProblemException(ProblemTypes.BAD_REQUEST);
    }
    return Listing.of(limit, cursor, updatedSince == null ? null : updatedSince.toInstant());
  }
}
