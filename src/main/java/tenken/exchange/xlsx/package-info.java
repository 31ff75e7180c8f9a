/** A hearing sheet as an Excel workbook: written to be filled in, and read back. */
@NullMarked
package tenken.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
