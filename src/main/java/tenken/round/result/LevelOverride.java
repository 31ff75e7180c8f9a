package tenken.round.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/**
 * A level that the secretariat sets beside the computed one.
 *
 * @param id its id
 * @param criterion full name of the criterion
 * @param level the level
 * @param reason why
 * @param current whether it is the newest of its criterion
 * @param by who; null to an operator
 * @param at when
 */
public record LevelOverride(
    String id,
    String criterion,
    Level level,
    String reason,
    boolean current,
    @Nullable String by,
    Instant at) {}
