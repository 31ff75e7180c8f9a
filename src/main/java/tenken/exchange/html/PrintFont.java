package tenken.exchange.html;

import java.io.InputStream;
import java.util.Optional;

/** The font that Japanese is printed in: Noto Sans JP, which the build puts beside the classes. */
public final class PrintFont {

  /** The family that styles call it by. */
  public static final String FAMILY = "Noto Sans JP";

  private PrintFont() {}

  /** Opens one of its weights: {@code Regular} or {@code Bold}. */
  public static InputStream open(String weight) {
    return find(weight).orElseThrow();
  }

  private static Optional<InputStream> find(String weight) {
    String file = weight.equals("Bold") ? "700Bold" : "400Regular";
    return Optional.ofNullable(
        PrintFont.class.getResourceAsStream("/fonts/NotoSansJP_" + file + ".ttf"));
  }
}
