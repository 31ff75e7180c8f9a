package tenken.catalog;

/**
 * An item of another sheet, looked up once all sheets are read.
 *
 * @param sheet id of the sheet
 * @param item number of the item there
 */
record ItemReference(Word sheet, Word item) {}
