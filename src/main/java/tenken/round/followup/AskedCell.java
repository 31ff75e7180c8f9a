package tenken.round.followup;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Scope;

/**
 * A field that a question asks for, or that a reply answers.
 *
 * @param item number of an item that asks for it, or null
 * @param field full name of the field
 * @param scope where; an axis that is left out means all of it
 */
public record AskedCell(@Nullable String item, String field, Scope scope) {}
