/** Owns the assessments of submissions: their results, and what is said about them. */
@NullMarked
package tenken.round.result;

import org.jspecify.annotations.NullMarked;
