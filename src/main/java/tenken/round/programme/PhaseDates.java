package tenken.round.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a phase is.
 *
 * @param phase which
 * @param from its day in Japan, or its first
 * @param to its last day, or null
 */
public record PhaseDates(Phase phase, LocalDate from, @Nullable LocalDate to) {}
