package tenken.answers;

/**
 * A number that rules compare with, as of the document's date.
 *
 * @param name {@code viewpoint/parameter}
 * @param value the number
 */
public record NumberParameter(String name, long value) {}
