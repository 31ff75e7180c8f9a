/** The documents under {@code src/samples}: they are what they say they are. */
@NullMarked
package tenken.samples;

import org.jspecify.annotations.NullMarked;
