/**
 * Speaks to people at a terminal: checks drafts on their own machine, without network or database.
 */
@NullMarked
package tenken.cli;

import org.jspecify.annotations.NullMarked;
