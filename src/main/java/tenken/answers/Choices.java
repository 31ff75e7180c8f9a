package tenken.answers;

import java.util.List;
import java.util.Set;
import tenken.catalog.Scope;

/**
 * The answer to a field of several options.
 *
 * @param question id of the question
 * @param field id of the field within it
 * @param name full name of the field
 * @param scope where the answer holds
 * @param values the options chosen
 * @param listed the options chosen that are not exclusive ones such as NONE
 * @param comparedByAudience whether differences between audiences matter
 * @param comparedByRegion whether differences between regions matter
 */
public record Choices(
    String question,
    String field,
    String name,
    Scope scope,
    Set<String> values,
    Set<String> listed,
    boolean comparedByAudience,
    boolean comparedByRegion)
    implements Fact {

  /** Tells whether the option is chosen. */
  public boolean has(String option) {
    return values.contains(option);
  }

  /** Tells whether at least one of the options is chosen. */
  public boolean hasAny(String... options) {
    for (String option : options) {
      if (values.contains(option)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the option is not chosen. */
  public boolean lacks(String option) {
    return !values.contains(option);
  }

  /** Tells whether at least one of the options is not chosen. */
  public boolean lacksAny(String... options) {
    for (String option : options) {
      if (!values.contains(option)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether none of the options is chosen. */
  public boolean lacksAll(String... options) {
    return !hasAny(options);
  }

  /**
   * Tells whether the other holds an option that this one does not; exclusive options do not count,
   * nor those named apart.
   */
  public boolean lacksSomeOf(Choices other, String... apart) {
    for (String option : other.listed) {
      if (!values.contains(option) && !List.of(apart).contains(option)) {
        return true;
      }
    }
    return false;
  }

  /** The number of options chosen, exclusive ones apart. */
  public long size() {
    return listed.size();
  }

  /** Tells whether nothing but an exclusive option is chosen. */
  public boolean empty() {
    return listed.isEmpty();
  }
}
