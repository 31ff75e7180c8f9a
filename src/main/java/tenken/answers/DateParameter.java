package tenken.answers;

import java.time.LocalDate;

/**
 * A date that rules compare with, as of the document's date.
 *
 * @param name {@code viewpoint/parameter}
 * @param value the date
 */
public record DateParameter(String name, LocalDate value) {}
