package tenken.exchange.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * What all rows of an entry say alike.
 *
 * @param question id of the question
 * @param where the scopes
 * @param status the status, or null
 * @param reason the reason, or null
 * @param until the date, or null
 * @param valued whether there are values
 */
record Alike(
    String question,
    Where where,
    @Nullable String status,
    @Nullable String reason,
    @Nullable String until,
    boolean valued) {}
