/** Says what went wrong, always as {@code application/problem+json} in the caller's language. */
@NullMarked
package tenken.web.problem;

import org.jspecify.annotations.NullMarked;
