package tenken.round.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An operator's hearing.
 *
 * @param operator id of the operator
 * @param meeting which meeting, or null
 * @param date its day in Japan, or null
 * @param form how
 */
public record Hearing(
    String operator, @Nullable String meeting, @Nullable LocalDate date, HearingForm form) {}
