/** Reaches the database: the one that is configured, or else one that starts with the service. */
@NullMarked
package tenken.round.store;

import org.jspecify.annotations.NullMarked;
