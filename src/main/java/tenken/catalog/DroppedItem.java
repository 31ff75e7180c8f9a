package tenken.catalog;

/**
 * An item of an earlier sheet without a successor.
 *
 * @param sheet id of the earlier sheet
 * @param item number of the item there
 * @param note what became of its subject
 */
public record DroppedItem(String sheet, String item, Text note) {}
