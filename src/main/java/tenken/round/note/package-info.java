/** Owns who of an operator works on which item of a draft, and what they note for each other. */
@NullMarked
package tenken.round.note;

import org.jspecify.annotations.NullMarked;
