package tenken.assessment;

import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.ruleset.Comparison;
import tenken.ruleset.SetTest;

/**
 * A condition of a rule tied to cells, on coded values (see {@link Codes}).
 *
 * <p>{@code cell} is the cell tested; {@code other} the cell compared with, or -1.
 */
sealed interface Term {

  int cell();

  default int other() {
    return -1;
  }

  /** Applies the condition; the second value matters only where there is another cell. */
  boolean holds(long value, long otherValue);

  /** Whether the condition fails wherever both cells say the same. */
  default boolean needsDifference() {
    return false;
  }

  /** The options that the condition names, as bits. */
  default long named() {
    return 0;
  }

  /** One of the options is chosen. */
  record Within(int cell, long mask) implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      return (value & mask) != 0;
    }
  }

  /** A condition on a list of options. */
  record Holds(int cell, SetTest test, long mask) implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      return test.holds(value, mask);
    }

    @Override
    public long named() {
      return mask;
    }
  }

  /** Worse than another cell of the same field. */
  record Below(int cell, int other, Field field) implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      int mine = rank(value);
      int theirs = rank(otherValue);
      return mine != Option.UNRANKED && theirs != Option.UNRANKED && mine < theirs;
    }

    @Override
    public boolean needsDifference() {
      return true;
    }

    int rank(long value) {
      return field.options().get(Long.numberOfTrailingZeros(value)).rank();
    }
  }

  /** Misses one of the options that count and that a cell with the same options holds. */
  record LacksSomeOf(int cell, int other, long counted) implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      return (otherValue & counted & ~value) != 0;
    }

    @Override
    public boolean needsDifference() {
      return true;
    }
  }

  /** A count, date or size against a fixed amount. */
  record Against(int cell, boolean size, long listed, Comparison comparison, long amount)
      implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      return comparison.holds(size ? Long.bitCount(value & listed) : value, amount);
    }
  }

  /** A count or date against another cell. */
  record Between(int cell, int other, Comparison comparison) implements Term {
    @Override
    public boolean holds(long value, long otherValue) {
      return comparison.holds(value, otherValue);
    }

    @Override
    public boolean needsDifference() {
      return !comparison.holds(0, 0);
    }
  }
}
