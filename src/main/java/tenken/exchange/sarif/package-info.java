/** Writes findings as SARIF 2.1.0, for tools that show what an analysis found. */
@NullMarked
package tenken.exchange.sarif;

import org.jspecify.annotations.NullMarked;
