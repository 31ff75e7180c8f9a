/** Starts the service; owns nothing else. */
@NullMarked
package tenken;

import org.jspecify.annotations.NullMarked;
