/**
 * Writes tables that put the operators of a round beside each other, as workbooks and for print.
 */
@NullMarked
package tenken.exchange.table;

import org.jspecify.annotations.NullMarked;
