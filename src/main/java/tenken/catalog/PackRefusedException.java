package tenken.catalog;

import java.io.IOException;

/**
 * Thrown where a directory or an archive is not taken for a pack at all, because of its size or its
 * tricks. The message is that of a {@link PackFault}.
 */
public final class PackRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  PackRefusedException(PackFault fault) {
    super(fault.toString());
  }
}
