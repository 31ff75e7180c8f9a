package tenken.round.compare;

import org.jspecify.annotations.Nullable;

/**
 * A snapshot to be taken.
 *
 * @param round id of the round
 * @param name how it is called, once in the round
 * @param note what it was taken for, or null
 */
public record NewSnapshot(String round, String name, @Nullable String note) {}
