package tenken.answers;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Guidance addressed to this operator in an earlier year and still open.
 *
 * @param criterion full name of the criterion it is about
 * @param since when it was given
 * @param citation the published text, as it is to be cited
 */
public record OpenGuidance(String criterion, LocalDate since, String citation)
    implements Comparable<OpenGuidance> {

  private static final Comparator<OpenGuidance> ORDER =
      Comparator.comparing(OpenGuidance::criterion)
          .thenComparing(OpenGuidance::since)
          .thenComparing(OpenGuidance::citation);

  @Override
  public int compareTo(OpenGuidance other) {
    return ORDER.compare(this, other);
  }
}
