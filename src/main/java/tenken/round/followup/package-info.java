/** Owns the questions that operators are asked about what they submitted, and their replies. */
@NullMarked
package tenken.round.followup;

import org.jspecify.annotations.NullMarked;
