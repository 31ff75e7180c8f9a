/** Owns API keys, and the answers kept for requests that may come twice. */
@NullMarked
package tenken.round.access;

import org.jspecify.annotations.NullMarked;
