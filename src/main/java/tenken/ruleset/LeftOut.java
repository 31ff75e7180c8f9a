package tenken.ruleset;

import tenken.catalog.Criterion;
import tenken.catalog.Text;

/**
 * A criterion that a sheet cannot judge.
 *
 * @param criterion the criterion
 * @param reason what the sheet does not ask
 */
public record LeftOut(Criterion criterion, Text reason) {}
