/**
 * Owns the stored work of a year: operators, programmes, rounds and what belongs to them, who may
 * see what, and the record of who did what.
 */
@NullMarked
package tenken.round;

import org.jspecify.annotations.NullMarked;
