package tenken.round.letter;

/**
 * A letter with its file.
 *
 * @param letter the letter
 * @param document the file, as it was made
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record LetterFile(Letter letter, byte[] document) {}
