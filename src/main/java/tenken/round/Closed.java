package tenken.round;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what nobody may read in the database, with AES-256 in Galois/Counter Mode: a nonce of 12
 * bytes, the text and a tag of 16 bytes. What was changed does not open.
 */
public final class Closed {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Closed() {}

  /**
   * Closes a text.
   *
   * @param key 32 bytes
   */
  public static byte[] close(byte[] key, byte[] text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] closed = crypt(Cipher.ENCRYPT_MODE, key, nonce, text);
    byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
    System.arraycopy(closed, 0, whole, NONCE, closed.length);
    return whole;
  }

  /**
   * Opens what was closed.
   *
   * @throws IllegalStateException if it was closed with another key or changed since
   */
  public static byte[] open(byte[] key, byte[] whole) {
    byte[] nonce = Arrays.copyOf(whole, NONCE);
    return crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(whole, NONCE, whole.length));
  }

  private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text cannot be closed or opened", e);
    }
  }
}
