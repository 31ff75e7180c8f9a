package tenken.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/**
 * The levels that something can still come to.
 *
 * @param best the best level from SATISFIED on, or null where it certainly does not apply
 * @param worst the worst level, or null where it certainly does not apply
 * @param mayNotApply whether NOT_APPLICABLE is among them
 */
public record LevelRange(@Nullable Level best, @Nullable Level worst, boolean mayNotApply) {

  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<LevelRange> RANGES =
      IntStream.range(0, 1 << 4).mapToObj(LevelRange::range).toList();

  /** The range of levels given as bits: NOT_APPLICABLE first, LACKING last. */
  static LevelRange of(int outcomes) {
    return RANGES.get(outcomes);
  }

  /** The range of one level alone; not for UNDETERMINED. */
  static LevelRange exactly(Level level) {
    return of(1 << place(level));
  }

  private static LevelRange range(int outcomes) {
    boolean mayNotApply = (outcomes & 1) != 0;
    int applying = outcomes & 0b1110;
    if (applying == 0) {
      return new LevelRange(null, null, true);
    }
    Level best = LEVELS.get(Integer.numberOfTrailingZeros(applying));
    Level worst = LEVELS.get(31 - Integer.numberOfLeadingZeros(applying));
    return new LevelRange(best, worst, mayNotApply);
  }

  /** The levels as bits; those between best and worst are left out. */
  int bits() {
    int bits = mayNotApply ? 1 : 0;
    if (best != null && worst != null) {
      bits |= 1 << place(best) | 1 << place(worst);
    }
    return bits;
  }

  /** The level that a result of {@link LevelFunctions} stands for. */
  static Level level(int result) {
    return LEVELS.get(result);
  }

  private static int place(Level level) {
    return LEVELS.indexOf(level);
  }

  /** The level, UNDETERMINED while more than one is possible. */
  public Level level() {
    if (best == null) {
      return Level.NOT_APPLICABLE;
    }
    return best == worst && !mayNotApply ? best : Level.UNDETERMINED;
  }
}
