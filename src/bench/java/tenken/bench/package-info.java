/** Measures how fast the service is; {@code mvn -q -Pbench test-compile exec:exec} runs it all. */
@NullMarked
package tenken.bench;

import org.jspecify.annotations.NullMarked;
