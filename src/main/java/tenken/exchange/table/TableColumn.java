package tenken.exchange.table;

import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Disclosure;
import tenken.catalog.Text;

/**
 * An operator in the table of answers.
 *
 * @param name its name
 * @param disclosure what its readers may see of it, or null where nothing was submitted
 * @param before what they may see of the answers of its last year, brought to this sheet, or null
 */
public record TableColumn(Text name, @Nullable Disclosure disclosure, @Nullable Answers before) {}
