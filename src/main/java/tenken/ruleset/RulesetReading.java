package tenken.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.catalog.PackFault;

/** What came of reading a pack's rules: a ruleset, or all that is wrong with them. */
public final class RulesetReading {

  private final @Nullable Ruleset ruleset;
  private final Map<String, byte[]> compiled;
  private final List<PackFault> faults;

  RulesetReading(@Nullable Ruleset ruleset, Map<String, byte[]> compiled, List<PackFault> faults) {
    this.ruleset = ruleset;
    this.compiled = Map.copyOf(compiled);
    this.faults = List.copyOf(faults);
  }

  static RulesetReading refused(List<PackFault> faults) {
    return new RulesetReading(null, Map.of(), faults);
  }

  /** The rules, if nothing is wrong with them. */
  public Optional<Ruleset> ruleset() {
    return Optional.ofNullable(ruleset);
  }

  /** The compiled rules by their keys, to be found again as {@link CompiledRules}. */
  public Map<String, byte[]> compiled() {
    return compiled;
  }

  /** All that is wrong, by file and line. */
  public List<PackFault> faults() {
    return faults;
  }
}
