package tenken.exchange.sarif;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of files as SARIF writes them. */
final class Uris {

  private Uris() {}

  /** A file's name as a relative reference, with what a URI cannot hold escaped. */
  static String of(String file) {
    String path = file.replace('\\', '/');
    try {
      return new URI(null, null, path.equals("-") ? "stdin" : path, null).toASCIIString();
    } catch (URISyntaxException notAPath) {
      return "document";
    }
  }
}
