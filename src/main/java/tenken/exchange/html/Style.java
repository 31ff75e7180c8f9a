package tenken.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style that a report carries within itself. */
public final class Style {

  /** The style sheet. */
  static final String TEXT = read();

  private Style() {}

  /**
   * The Content-Security-Policy under which a report can be shown: nothing is fetched or run, and
   * no style but its own is used.
   */
  public static String policy() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Style.class.getResourceAsStream("/reports/report.css"))) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
