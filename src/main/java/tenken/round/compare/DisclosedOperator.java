package tenken.round.compare;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * An operator of a round with what it submitted, as far as some readers may see it.
 *
 * @param operator id of the operator
 * @param name its name
 * @param submitted what it submitted, or null
 */
public record DisclosedOperator(
    String operator, Text name, @Nullable DisclosedSubmission submitted) {}
