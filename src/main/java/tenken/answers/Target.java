package tenken.answers;

import org.jspecify.annotations.Nullable;

/**
 * One field that an answer speaks about.
 *
 * @param field the field
 * @param value what is answered, or null for a status alone
 * @param pointer where in the document
 */
record Target(AskedField field, @Nullable Value value, Pointer pointer) {}
