/** Owns imports: what operators submitted outside the service, brought in many at once. */
@NullMarked
package tenken.round.imports;

import org.jspecify.annotations.NullMarked;
