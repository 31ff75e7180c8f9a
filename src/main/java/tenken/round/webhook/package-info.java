/** Owns who is told of events, and that they are told. */
@NullMarked
package tenken.round.webhook;

import org.jspecify.annotations.NullMarked;
