/** Says in the words of one language what answers and results hold; every format uses the same. */
@NullMarked
package tenken.exchange.words;

import org.jspecify.annotations.NullMarked;
