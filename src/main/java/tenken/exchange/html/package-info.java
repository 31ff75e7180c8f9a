/** Lays reports out as pages to read and print, complete in one file, and as PDF. */
@NullMarked
package tenken.exchange.html;

import org.jspecify.annotations.NullMarked;
