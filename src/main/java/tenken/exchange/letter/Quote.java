package tenken.exchange.letter;

/**
 * An answer of the operator in its own words.
 *
 * @param field what was asked, and where
 * @param words what was answered
 */
record Quote(String field, String words) {}
