package tenken.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart into lines, holding no more than one of limited length. For one thread. */
public final class Lines {

  private static final int BUFFER = 16_384;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private int number;
  private long bytes;

  /**
   * The lines of a stream.
   *
   * @param longest bytes that a line may have; of a longer one, one byte more is kept
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line that is not blank.
   *
   * @param number its place in the stream, from 1, blank lines counted
   * @param bytes what it holds, without the line end
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Line(int number, byte[] bytes) {}

  /** Reads the next line that is not blank; nothing at the end. */
  public Optional<Line> read() throws IOException {
    while (filled()) {
      number++;
      byte[] bytes = readLine();
      if (!blank(bytes)) {
        return Optional.of(new Line(number, bytes));
      }
    }
    return Optional.empty();
  }

  /** How many lines were begun. */
  public int number() {
    return number;
  }

  /** How many bytes were read, line ends and blank lines counted. */
  public long bytes() {
    return bytes;
  }

  private byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (filled()) {
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      line.write(buffer, from, Math.min(next - from, longest + 1 - line.size()));
      if (next < end) {
        next++;
        break;
      }
    }
    return line.toByteArray();
  }

  private boolean filled() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
      bytes += end;
    }
    return next < end;
  }

  private static boolean blank(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
