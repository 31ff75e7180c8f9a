/** Serves the contract, as it is and as a page to read. */
@NullMarked
package tenken.web.docs;

import org.jspecify.annotations.NullMarked;
