/**
 * Owns the pack as data: questions, sheets, viewpoints and sources, read from {@code rules/} and
 * checked.
 */
@NullMarked
package tenken.catalog;

import org.jspecify.annotations.NullMarked;
