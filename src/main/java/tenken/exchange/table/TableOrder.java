package tenken.exchange.table;

import org.jspecify.annotations.Nullable;
import tenken.answers.Readers;
import tenken.catalog.Language;

/**
 * What the officer types for a table.
 *
 * @param language its language
 * @param readers who is to see it
 * @param number the document number (資料番号), or null
 * @param footer the footer, or null
 */
public record TableOrder(
    Language language, Readers readers, @Nullable String number, @Nullable String footer) {}
