package tenken.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenken.answers.Fault;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.sarif.Places;

/**
 * What came of one document.
 *
 * @param source where it came from
 * @param resultOrNull its result, or null where it was not taken
 * @param answers where in the document its answers stand
 * @param faults what is wrong with it
 * @param more how many faults are not listed
 */
record Checked(
    Source source,
    @Nullable AssessmentDto resultOrNull,
    Supplier<Places> answers,
    List<Fault> faults,
    int more) {

  Checked {
    faults = List.copyOf(faults);
  }

  static Checked refused(Source source, List<Fault> faults, int more) {
    return new Checked(source, null, () -> Places.UNKNOWN, faults, more);
  }

  /** The same document, where its line is known. */
  Checked within(List<Fault> ofLine) {
    return new Checked(source, resultOrNull, answers, ofLine, more);
  }

  /**
   * Where a document came from.
   *
   * @param file the file as it was named, or {@code -}
   * @param line its line, from 1, or 0 where the file holds nothing else
   * @param ref the name that the line gives it, or null
   */
  record Source(String file, int line, @Nullable String ref) {

    /** How a person finds it. */
    String name() {
      String at = line == 0 ? file : file + ":" + line;
      return ref == null ? at : at + " (" + ref + ")";
    }
  }
}
