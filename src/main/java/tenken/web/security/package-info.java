/** Finds out who calls, and keeps callers within their limits. */
@NullMarked
package tenken.web.security;

import org.jspecify.annotations.NullMarked;
