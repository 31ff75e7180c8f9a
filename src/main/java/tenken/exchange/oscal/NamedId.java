package tenken.exchange.oscal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from names (RFC 9562, version 5), so that the same result has the same ids. */
final class NamedId {

  /** Our own space of names. */
  private static final UUID SPACE = UUID.fromString("6f0e6c0a-6b2f-4a8e-9a51-3d1f8f0f2c77");

  private NamedId() {}

  static String of(String... names) {
    byte[] hash = sha1(String.join("\n", names));
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x5000L;
    long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  private static byte[] sha1(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(SPACE.getMostSignificantBits())
              .putLong(SPACE.getLeastSignificantBits())
              .flip());
      return digest.digest(name.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
