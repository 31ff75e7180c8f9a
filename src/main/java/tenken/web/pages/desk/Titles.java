package tenken.web.pages.desk;

import java.util.Map;
import java.util.stream.Collectors;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;
import tenken.catalog.Text;

/**
 * What criteria are called.
 *
 * @param titles their titles by full name
 */
public record Titles(Map<String, Text> titles) {

  static Titles of(Pack pack) {
    return new Titles(pack.criteria().collect(Collectors.toMap(Criterion::id, Criterion::title)));
  }

  /** The title of one; its name where the pack does not have it. */
  public Text of(String criterion) {
    return titles.getOrDefault(criterion, new Text(criterion, criterion));
  }
}
