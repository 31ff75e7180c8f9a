package tenken.answers;

import tenken.catalog.Scope;

/**
 * The answer to a field that counts.
 *
 * @param question id of the question
 * @param field id of the field within it
 * @param name full name of the field
 * @param scope where the answer holds
 * @param value the number, from 0
 */
public record Count(String question, String field, String name, Scope scope, long value)
    implements Fact {}
