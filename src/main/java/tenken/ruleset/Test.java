package tenken.ruleset;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Parameter;

/**
 * A condition of a rule on the value in one slot, or on the values in two. Slots are named by their
 * index.
 */
public sealed interface Test {

  /** The slot whose value is tested. */
  int slot();

  /**
   * One of the options is chosen (of a choice).
   *
   * @param slot the slot
   * @param options the options; negations are turned into the options that remain
   */
  record OptionIn(int slot, Set<String> options) implements Test {
    public OptionIn {
      options = Set.copyOf(options);
    }
  }

  /**
   * A condition on the options chosen (of a list).
   *
   * @param slot the slot
   * @param test the condition
   * @param options the options it names
   */
  record Holds(int slot, SetTest test, Set<String> options) implements Test {
    public Holds {
      options = Set.copyOf(options);
    }
  }

  /**
   * Nothing but an exclusive option is chosen.
   *
   * @param slot the slot
   */
  record Empty(int slot) implements Test {}

  /**
   * The option is worse than the one in another cell of the same field.
   *
   * @param slot the slot
   * @param other the slot compared with
   */
  record Below(int slot, int other) implements Test {}

  /**
   * The list misses an option that the list in another cell of the same field holds.
   *
   * @param slot the slot
   * @param other the slot compared with
   * @param apart options that do not count
   */
  record LacksSomeOf(int slot, int other, Set<String> apart) implements Test {
    public LacksSomeOf {
      apart = Set.copyOf(apart);
    }
  }

  /**
   * A count, a date or the size of a list compared with a parameter or with another slot's value.
   *
   * @param slot the slot
   * @param size whether the size of a list is compared
   * @param comparison how
   * @param parameter the parameter compared with, or null
   * @param other the slot compared with where there is no parameter
   */
  record Compares(
      int slot, boolean size, Comparison comparison, @Nullable Parameter parameter, int other)
      implements Test {}
}
