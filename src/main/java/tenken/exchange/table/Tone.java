package tenken.exchange.table;

import tenken.catalog.Level;

/** How a cell looks; what it means is always said in words, too. */
enum Tone {
  PLAIN("FFFFFF"),
  /** Nothing was said, or nothing is said here. */
  FAINT("F7F7F7"),
  /** The readers may not know. */
  WITHHELD("E4E4E4"),
  SATISFIED("E6F2E6"),
  DOUBTFUL("FFF4D6"),
  LACKING("FBE3DC"),
  UNDETERMINED("E3EAF5");

  private final String colour;

  Tone(String colour) {
    this.colour = colour;
  }

  /** Red, green and blue of its ground, in hex. */
  String colour() {
    return colour;
  }

  static Tone of(Level level) {
    return switch (level) {
      case SATISFIED -> SATISFIED;
      case DOUBTFUL -> DOUBTFUL;
      case LACKING -> LACKING;
      case UNDETERMINED -> UNDETERMINED;
      case NOT_APPLICABLE -> FAINT;
    };
  }
}
