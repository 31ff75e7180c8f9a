package tenken.exchange.sarif;

import java.util.Optional;
import tenken.catalog.Scope;

/** Where in a document answers stand. */
@FunctionalInterface
public interface Places {

  /** Nothing is known of the document. */
  Places UNKNOWN = (field, scope) -> Optional.empty();

  /** Where the answer of a field in a scope stands. */
  Optional<Place> of(String field, Scope scope);

  /**
   * A place in a document.
   *
   * @param pointer JSON Pointer (RFC 6901)
   * @param line its line, from 1
   */
  record Place(String pointer, int line) {}
}
