/** Owns the packs that the service can assess under, and which of them is in force. */
@NullMarked
package tenken.round.pack;

import org.jspecify.annotations.NullMarked;
