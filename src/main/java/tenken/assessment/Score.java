package tenken.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A working aid from 0 to 100, higher is better; never a ranking.
 *
 * @param value the weighted mean over determined criteria, or null if there are none
 * @param low the least it can become, or null where nothing can be determined
 * @param high the most it can become, or null where nothing can be determined
 * @param coverage answered cells among those known to be asked, 0 to 1, or null if none is
 * @param claimedShare answered cells that rest on a claim alone, 0 to 1, or null if none is
 *     answered
 */
public record Score(
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double coverage,
    @Nullable Double claimedShare) {}
