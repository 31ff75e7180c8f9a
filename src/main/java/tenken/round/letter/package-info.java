/** Owns the letters that put follow-up questions to operators, and the record of their sending. */
@NullMarked
package tenken.round.letter;

import org.jspecify.annotations.NullMarked;
