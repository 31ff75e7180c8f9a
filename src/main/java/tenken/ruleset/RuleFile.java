package tenken.ruleset;

import java.util.List;
import java.util.Set;
import tenken.catalog.PackFault;

/**
 * A {@code rules.drl} as far as it could be read.
 *
 * @param imports simple names of the records and enums imported
 * @param rules the rules that could be read
 * @param faults what could not
 */
record RuleFile(Set<String> imports, List<ParsedRule> rules, List<PackFault> faults) {

  RuleFile {
    imports = Set.copyOf(imports);
    rules = List.copyOf(rules);
    faults = List.copyOf(faults);
  }
}
