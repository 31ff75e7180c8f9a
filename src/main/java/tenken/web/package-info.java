/**
 * Speaks HTTP: the controllers behind the contract, and the mappers between its documents and the
 * domain.
 */
@NullMarked
package tenken.web;

import org.jspecify.annotations.NullMarked;
