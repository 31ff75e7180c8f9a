package tenken.answers;

import java.time.LocalDate;
import tenken.catalog.Scope;

/**
 * The answer to a field that asks for a date.
 *
 * @param question id of the question
 * @param field id of the field within it
 * @param name full name of the field
 * @param scope where the answer holds
 * @param value the date
 */
public record Day(String question, String field, String name, Scope scope, LocalDate value)
    implements Fact {}
