/** Owns comparisons between operators and between years, snapshots of them, and exports. */
@NullMarked
package tenken.round.compare;

import org.jspecify.annotations.NullMarked;
