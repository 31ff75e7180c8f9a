/** Writes results as OSCAL assessment results, for tools of governance and audit. */
@NullMarked
package tenken.exchange.oscal;

import org.jspecify.annotations.NullMarked;
