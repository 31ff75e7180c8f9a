package tenken.round.compare;

/** One kind of lines of an export; parts come in the order of their {@code @Order}. */
public interface ExportPart {

  /**
   * Adds its lines, one after the other as they are read, within work at the desk that has its own
   * rights.
   */
  void write(ExportedRound exported, ExportLines lines);
}
