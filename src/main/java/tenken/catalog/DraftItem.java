package tenken.catalog;

/**
 * What is known of an item of a sheet that is not settled yet.
 *
 * @param number the number it has in the draft
 * @param subject what is known of its subject
 * @param source id of the source that tells it
 */
public record DraftItem(String number, Text subject, String source) {}
