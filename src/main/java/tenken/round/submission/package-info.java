/** Owns drafts and what operators submitted, version by version. */
@NullMarked
package tenken.round.submission;

import org.jspecify.annotations.NullMarked;
