/** Shows what a document comes to, and keeps nothing of it. */
@NullMarked
package tenken.web.pages.check;

import org.jspecify.annotations.NullMarked;
