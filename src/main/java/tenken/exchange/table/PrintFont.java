package tenken.exchange.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Japanese font for PDF: the one that is set, or one where systems keep theirs. It has to
 * be TrueType, since others cannot be embedded in part.
 */
public final class PrintFont {

  private static final List<String> USUAL =
      List.of(
          "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
          "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
          "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
          "/usr/share/fonts/ipa-gothic/ipag.ttf",
          "/usr/share/fonts/ipaex-gothic/ipaexg.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "C:/Windows/Fonts/ARIALUNI.TTF");

  private PrintFont() {}

  /**
   * The file of the font, if there is one.
   *
   * @param set the path that is set, or an empty text
   */
  public static Optional<Path> find(String set) {
    Stream<String> sought = set.isEmpty() ? USUAL.stream() : Stream.of(set);
    return sought.map(Path::of).filter(Files::isReadable).findFirst();
  }
}
