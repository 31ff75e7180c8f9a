package tenken.exchange.json;

import java.util.Locale;
import java.util.Optional;

/** What a caller wants explained. */
public enum Explain {
  RULES,
  QUESTIONS;

  /** What a name asks for, as the contract writes it. */
  public static Optional<Explain> named(String name) {
    for (Explain each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
