package tenken.web.pages.desk;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.round.compare.LevelNow;

/** The worst of some levels: UNDETERMINED where what is open could still make it another. */
final class Worst {

  private @Nullable Level least;
  private @Nullable Level most;

  void add(LevelNow level) {
    Level best = level.best() == null || level.mayNotApply() ? Level.NOT_APPLICABLE : level.best();
    Level worst = level.worst() == null ? Level.NOT_APPLICABLE : level.worst();
    least = least == null || best.compareTo(least) > 0 ? best : least;
    most = most == null || worst.compareTo(most) > 0 ? worst : most;
  }

  /** What it comes to, or null where there was none. */
  @Nullable Level level() {
    return least == most ? least : Level.UNDETERMINED;
  }
}
