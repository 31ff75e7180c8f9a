package tenken.round.letter;

/** Writes letters as files that an officer can open, change and print. */
public interface LetterWriter {

  /** Writes a letter. */
  byte[] write(LetterContent letter);
}
