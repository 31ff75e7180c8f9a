package tenken.catalog;

/**
 * A text that a person reads, in Japanese (authoritative) and English.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record Text(String ja, String en) {

  /** Returns the text in the language asked for. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
