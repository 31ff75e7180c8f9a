/** Shows the pack to read: viewpoints, criteria, findings, sources, sheets and their items. */
@NullMarked
package tenken.web.pages.catalogue;

import org.jspecify.annotations.NullMarked;
