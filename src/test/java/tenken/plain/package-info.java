/** Five viewpoints written out in plain Java, to measure and to check the engine by. */
@NullMarked
package tenken.plain;

import org.jspecify.annotations.NullMarked;
