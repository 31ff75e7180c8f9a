package tenken.exchange.json;

import tenken.catalog.Text;

/**
 * A type of problem, or a code of a fault.
 *
 * @param id stable, kebab-case
 * @param status the HTTP status that it comes with
 * @param title what kind of problem it is
 * @param detail what it means and what to do
 */
public record ProblemType(String id, int status, Text title, Text detail) {

  /** The {@code type} of a problem document: the path of the page that explains it. */
  public String path() {
    return "/problems/" + id;
  }
}
