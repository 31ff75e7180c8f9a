/** The controllers and mappers of stored work: rounds and all that belongs to them. */
@NullMarked
package tenken.web.stored;

import org.jspecify.annotations.NullMarked;
