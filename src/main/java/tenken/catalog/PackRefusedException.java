package tenken.catalog;

import java.io.IOException;

/**
 * Thrown where a directory or an archive is not taken for a pack at all, because of its size or its
 * tricks.
 */
public final class PackRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  PackRefusedException(String message) {
    super(message);
  }
}
