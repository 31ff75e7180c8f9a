/**
 * Owns the meaning: which cells there are, levels, scores, findings and the follow-up questions
 * worth asking.
 */
@NullMarked
package tenken.assessment;

import org.jspecify.annotations.NullMarked;
