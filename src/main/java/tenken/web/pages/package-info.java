/** Serves people with pages; owns what stands around each of them, and the ways in. */
@NullMarked
package tenken.web.pages;

import org.jspecify.annotations.NullMarked;
