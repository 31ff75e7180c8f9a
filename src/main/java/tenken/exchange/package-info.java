/** Turns things into the formats that people work with, and out of them. */
@NullMarked
package tenken.exchange;

import org.jspecify.annotations.NullMarked;
