package tenken.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Short names that stay the same for the same subject. For one thread. */
final class Keys {

  private static final int BYTES = 8;

  private final MessageDigest sha256;
  private final Map<Object, byte[]> written = new HashMap<>();

  Keys() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The prefix and 16 hexadecimal digits, which depend on the subject and where it is. */
  String of(String prefix, String subject, Collection<?> places) {
    sha256.update(bytes(subject));
    for (Object place : places) {
      sha256.update(written.computeIfAbsent(place, each -> bytes("\n" + each)));
    }
    byte[] hash = sha256.digest();
    return prefix + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
