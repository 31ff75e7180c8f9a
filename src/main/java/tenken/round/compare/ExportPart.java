package tenken.round.compare;

import tenken.answers.Readers;

/** One kind of lines of an export; parts come in the order of their {@code @Order}. */
public interface ExportPart {

  /** Tells whether readers see any of its lines; unless it says so, nobody but the secretariat. */
  default boolean isFor(Readers readers) {
    return readers == Readers.SECRETARIAT;
  }

  /**
   * Adds its lines, one after the other as they are read, within work at the desk that has its own
   * rights.
   */
  void write(ExportedRound exported, ExportLines lines);
}
