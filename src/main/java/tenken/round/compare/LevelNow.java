package tenken.round.compare;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/**
 * What a criterion came to in a result.
 *
 * @param level its level
 * @param best the best that it can still come to, or null where it does not apply
 * @param worst the worst that it can still come to, or null where it does not apply
 * @param mayNotApply whether it may turn out not to apply
 */
public record LevelNow(
    Level level, @Nullable Level best, @Nullable Level worst, boolean mayNotApply) {}
