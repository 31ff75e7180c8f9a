package tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Called(int code, String out, String err) {

  /** Calls a command with something on standard input. */
  public static Called with(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            UTF_8);
    int code = Commands.run(streams, args);
    return new Called(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Calls a command. */
  public static Called of(String... args) {
    return with("", args);
  }
}
