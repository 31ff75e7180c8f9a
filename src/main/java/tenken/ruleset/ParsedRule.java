package tenken.ruleset;

import java.util.List;
import java.util.Optional;
import tenken.catalog.Place;

/**
 * A rule as it is written.
 *
 * @param name the id of the finding that it raises
 * @param patterns the lines of its {@code when}
 * @param raised bindings of the facts given to the consequence, the one that names the cell first
 * @param place where it stands
 */
record ParsedRule(String name, List<Pattern> patterns, List<String> raised, Place place) {

  ParsedRule {
    patterns = List.copyOf(patterns);
    raised = List.copyOf(raised);
  }

  Optional<Pattern> pattern(String binding) {
    return patterns.stream().filter(pattern -> pattern.binding().equals(binding)).findFirst();
  }
}
