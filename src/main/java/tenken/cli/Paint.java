package tenken.cli;

import tenken.catalog.Level;

/** Colours of a terminal, where there is one that wants them. */
final class Paint {

  private static final String RESET = "\u001b[0m";

  private final boolean colours;

  Paint(boolean colours) {
    this.colours = colours;
  }

  String strong(String text) {
    return painted(text, "1");
  }

  String faint(String text) {
    return painted(text, "2");
  }

  /** A text in the colour of a level; the text says what the colour says. */
  String level(Level level, String text) {
    return painted(
        text,
        switch (level) {
          case LACKING -> "1;35";
          case DOUBTFUL -> "1;33";
          case UNDETERMINED -> "1;36";
          case SATISFIED -> "32";
          case NOT_APPLICABLE -> "2";
        });
  }

  private String painted(String text, String code) {
    return colours ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
