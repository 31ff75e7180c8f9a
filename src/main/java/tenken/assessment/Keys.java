package tenken.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Short names that stay the same for the same subject. For one thread. */
final class Keys {

  private static final int BYTES = 8;

  private final MessageDigest sha256;

  Keys() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The prefix and 16 hexadecimal digits, which depend on the subject and where it is. */
  String of(String prefix, String subject, Collection<?> places) {
    StringBuilder text = new StringBuilder(subject);
    for (Object place : places) {
      text.append('\n').append(place);
    }
    byte[] hash = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return prefix + HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
