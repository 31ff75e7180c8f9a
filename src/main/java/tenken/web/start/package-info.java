/** Loads the pack when the service starts, and says every reason where it refuses to. */
@NullMarked
package tenken.web.start;

import org.jspecify.annotations.NullMarked;
