/** Owns operators, programmes and rounds. */
@NullMarked
package tenken.round.programme;

import org.jspecify.annotations.NullMarked;
