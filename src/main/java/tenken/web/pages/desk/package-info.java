/** Shows the secretariat's work to officers, who act on it, and to auditors, who read it. */
@NullMarked
package tenken.web.pages.desk;

import org.jspecify.annotations.NullMarked;
