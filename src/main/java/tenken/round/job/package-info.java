/** Does work later that was asked for now, whatever happens to the instance that was asked. */
@NullMarked
package tenken.round.job;

import org.jspecify.annotations.NullMarked;
