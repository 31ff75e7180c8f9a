package tenken.catalog;

import java.util.Set;

/**
 * A condition on one choice: it holds where any of the options is chosen. {@code not-in} of a pack
 * file is turned into the options that remain.
 *
 * @param field full name of the field that decides
 * @param options the options of which any must be chosen, in the order of the field
 */
public record AskedWhen(String field, Set<String> options) {

  public AskedWhen {
    options = Ordered.copyOf(options);
  }
}
