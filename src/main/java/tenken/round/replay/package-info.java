/** Owns replays: the assessments of a round made anew under another pack, beside the first ones. */
@NullMarked
package tenken.round.replay;

import org.jspecify.annotations.NullMarked;
