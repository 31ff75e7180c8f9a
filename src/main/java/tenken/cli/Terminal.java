package tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import tenken.catalog.Language;

/** What is known of the terminal that the program was called from. */
final class Terminal {

  private static final int BUFFER = 1 << 16;
  private static final int USUAL_COLUMNS = 100;

  private Terminal() {}

  /** Where the program reads from and writes to. */
  static Streams streams() {
    Charset charset = charset();
    return new Streams(
        System.in,
        stream(FileDescriptor.out, charset),
        stream(FileDescriptor.err, charset),
        charset);
  }

  private static PrintStream stream(FileDescriptor to, Charset charset) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to), BUFFER), false, charset);
  }

  /** UTF-8, unless a window of Windows wants something else in which Japanese can be written. */
  @SuppressWarnings(
      "SystemConsoleNull") // where it is never null, its charset still is the window's
  private static Charset charset() {
    Console console = windows() ? System.console() : null;
    Charset charset = console == null ? UTF_8 : console.charset();
    return charset.canEncode() && charset.newEncoder().canEncode("所見") ? charset : UTF_8;
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
  }

  /** The language of the machine; Japanese where that is neither of both, or not set. */
  static Language language() {
    Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    // "en" without a country is what Java says where the machine says nothing.
    return locale.getLanguage().equals("en") && !locale.getCountry().isEmpty()
        ? Language.EN
        : Language.JA;
  }

  static int columns() {
    String columns = Objects.requireNonNullElse(System.getenv("COLUMNS"), "");
    return columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
  }
}
