package tenken.round.imports;

/**
 * A line as it came.
 *
 * @param number its place in what was sent, from 1, blank lines counted
 * @param bytes what it holds, without the line end
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record WaitingLine(int number, byte[] bytes) {}
