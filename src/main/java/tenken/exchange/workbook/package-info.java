/** Lays reports out as Excel workbooks, to sort and to work with. */
@NullMarked
package tenken.exchange.workbook;

import org.jspecify.annotations.NullMarked;
