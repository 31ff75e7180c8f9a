/** Owns what operators write and submit. */
@NullMarked
package tenken.round.submission;

import org.jspecify.annotations.NullMarked;
