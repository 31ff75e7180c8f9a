/** Shows an operator its rounds, the sheet as a form, and the questions that wait for a reply. */
@NullMarked
package tenken.web.pages.work;

import org.jspecify.annotations.NullMarked;
