package tenken.round;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/** Names new objects. Safe to share between threads. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BITS = 130;
  private static final int RADIX = 32;

  private Ids() {}

  /** A name that nobody can guess: the prefix, a hyphen and 26 letters or digits. */
  public static String next(String prefix) {
    return prefix + "-" + letters();
  }

  /** 130 random bits in lower-case letters and digits. */
  public static String letters() {
    String digits = new BigInteger(BITS, RANDOM).toString(RADIX);
    return "0".repeat(BITS / 5 - digits.length()) + digits.toLowerCase(Locale.ROOT);
  }
}
