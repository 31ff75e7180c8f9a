/** Puts the result of an assessment into words and order, ready to be laid out in any format. */
@NullMarked
package tenken.exchange.report;

import org.jspecify.annotations.NullMarked;
