package tenken.ruleset;

/**
 * One word of a rules file.
 *
 * @param kind what sort of word it is
 * @param text the word; a string without its quotes
 * @param line 1-based
 */
record Token(Kind kind, String text, int line) {

  enum Kind {
    WORD,
    BINDING,
    STRING,
    SIGN,
    END
  }

  boolean is(String expected) {
    return kind != Kind.STRING && text.equals(expected);
  }

  /** How a fault names it. */
  String shown() {
    return switch (kind) {
      case STRING -> '"' + text + '"';
      case END -> "the end of the file";
      default -> text;
    };
  }
}
