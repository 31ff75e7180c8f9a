/**
 * Owns the answers document: what it may hold, how it is read and checked, and the facts that rules
 * see of it.
 */
@NullMarked
package tenken.answers;

import org.jspecify.annotations.NullMarked;
