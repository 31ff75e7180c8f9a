package tenken.answers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was answered in a cell. */
public sealed interface Value {

  /**
   * One option of a choice.
   *
   * @param option its id
   */
  record Chosen(String option) implements Value {}

  /**
   * Options of a list.
   *
   * @param options their ids, at least one, in alphabetical order
   */
  record Selected(SortedSet<String> options) implements Value {

    public Selected {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }
  }

  /**
   * A count.
   *
   * @param count from 0
   */
  record Amount(long count) implements Value {}

  /**
   * A date.
   *
   * @param date the date
   */
  record Date(LocalDate date) implements Value {}

  /**
   * Prose or an address; kept beside the answers, read by no rule.
   *
   * @param text as it was given
   */
  record Prose(String text) implements Value {}
}
