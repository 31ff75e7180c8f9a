package tenken.ruleset;

import java.util.List;
import java.util.Map;
import tenken.catalog.Place;

/**
 * A criterion one of whose rules says something else than written.
 *
 * @param place the line that was changed
 * @param rule the rule's name
 * @param words the change
 * @param refused what the check of rules has against it; empty if the pack would load
 * @param rules the criterion's rules after the change, by the sheets that can judge it
 */
public record Mutant(
    Place place,
    String rule,
    String words,
    List<String> refused,
    Map<String, CriterionRules> rules) {

  @Override
  public String toString() {
    return place + ": " + rule + ": " + words;
  }
}
