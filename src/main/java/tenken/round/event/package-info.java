/** Owns what happened that others may want to be told of. */
@NullMarked
package tenken.round.event;

import org.jspecify.annotations.NullMarked;
