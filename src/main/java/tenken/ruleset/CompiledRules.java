package tenken.ruleset;

import java.util.Optional;

/** Rules that were compiled earlier, by a key that changes with their text. */
@FunctionalInterface
public interface CompiledRules {

  /** Nothing was compiled earlier. */
  CompiledRules NONE = key -> Optional.empty();

  /** The compiled form of the rules with the key. */
  Optional<byte[]> find(String key);
}
