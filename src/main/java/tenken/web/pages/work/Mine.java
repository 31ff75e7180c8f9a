package tenken.web.pages.work;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;
import tenken.round.submission.Standing;

/**
 * A round and how the operator stands in it.
 *
 * @param id id of the round
 * @param title title of its sheet
 * @param standing how the operator stands
 * @param due until when answers are due, in words
 * @param returned why a submission was returned, or null
 * @param draft id of the draft, or null
 * @param earlier id of the latest submission in an earlier round, or null
 */
record Mine(
    String id,
    Text title,
    Standing.Kind standing,
    String due,
    @Nullable String returned,
    @Nullable String draft,
    @Nullable String earlier) {}
