package tenken.answers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the answers, or what is wrong with it.
 *
 * @param answersOrNull the answers, or null where there is any fault
 * @param pointers where in the document each cell was said first
 * @param unplaced full names of fields with an answer that speaks about no cell, because it leaves
 *     out an axis that the field has
 * @param faults what is wrong, at most {@link Limits#FAULTS}
 * @param more how many faults are not listed
 */
public record AnswersReading(
    @Nullable Answers answersOrNull,
    Map<Cell, Pointer> pointers,
    SortedSet<String> unplaced,
    List<Fault> faults,
    int more) {

  public AnswersReading {
    pointers = Collections.unmodifiableMap(pointers);
    unplaced = Collections.unmodifiableSortedSet(new TreeSet<>(unplaced));
    faults = List.copyOf(faults);
    if ((answersOrNull == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("either answers or faults");
    }
  }

  static AnswersReading refused(Faults faults) {
    return new AnswersReading(
        null, Map.of(), Collections.emptySortedSet(), faults.listed(), faults.more());
  }

  /** The answers, if nothing is wrong with the document. */
  public Optional<Answers> answers() {
    return Optional.ofNullable(answersOrNull);
  }
}
