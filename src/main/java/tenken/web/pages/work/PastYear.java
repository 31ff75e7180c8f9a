package tenken.web.pages.work;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Sheet;
import tenken.round.pack.LoadedPack;
import tenken.round.programme.Round;
import tenken.round.submission.Submission;

/**
 * What an operator submitted in a year.
 *
 * @param submission the submission
 * @param round its round
 * @param pack the pack of the round, or null if that is not installed any more
 */
record PastYear(Submission submission, Round round, @Nullable LoadedPack pack) {

  private static final int APRIL = 4;

  /** The fiscal year (年度). */
  public int year() {
    int year = round.asOf().getYear();
    return readable() ? sheet().year() : round.asOf().getMonthValue() < APRIL ? year - 1 : year;
  }

  /** Whether its answers can still be said in words. */
  public boolean readable() {
    return pack != null;
  }

  public Sheet sheet() {
    return Objects.requireNonNull(Objects.requireNonNull(pack).pack().sheets().get(round.sheet()));
  }

  /** Tells whether it is of an earlier year, for the same kind of operator. */
  boolean isBefore(Sheet later) {
    return readable() && sheet().kind() == later.kind() && sheet().year() < later.year();
  }

  /** The version of a number, or the latest. */
  Optional<Submission.Version> version(@Nullable Integer number) {
    int wanted = number == null ? submission.latest() : number;
    return submission.versions().stream().filter(each -> each.version() == wanted).findFirst();
  }
}
