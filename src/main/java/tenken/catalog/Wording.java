package tenken.catalog;

import java.util.Optional;

/**
 * What no text of ours says. Official labels are quoted as they are and do not pass through here.
 */
final class Wording {

  private static final String VERDICT = "違反";

  private Wording() {}

  /** A text in both languages that must be there and convicts nobody. */
  static Text text(MapReader reader, String key) {
    return checked(reader.text(key), reader.place(key), reader.faults());
  }

  /** A text in both languages that may be there and convicts nobody. */
  static Optional<Text> optionalText(MapReader reader, String key) {
    return reader.has(key) ? Optional.of(text(reader, key)) : Optional.empty();
  }

  static Text checked(Text text, Place place, FaultLog faults) {
    if (text.ja().contains(VERDICT)) {
      faults.add(place, "%s stands here: the service reviews, it convicts nobody", VERDICT);
    }
    return text;
  }
}
