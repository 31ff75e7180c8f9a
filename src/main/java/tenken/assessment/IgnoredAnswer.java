package tenken.assessment;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Scope;

/**
 * An answer to what is not asked; it is kept and changes nothing.
 *
 * @param item number of the item, or null for a closing question
 * @param field full name of the field
 * @param scope where it was given
 */
public record IgnoredAnswer(@Nullable String item, String field, Scope scope) {}
