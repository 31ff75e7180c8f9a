package tenken.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tenken.catalog.Language;

/** Which language a caller reads. */
public final class Languages {

  private static final String CHOSEN = "tenken.language";

  private Languages() {}

  /** Makes a request be answered in a language, whatever its headers say. */
  public static void choose(Language language, HttpServletRequest request) {
    request.setAttribute(CHOSEN, language);
  }

  /**
   * The one that was chosen, or else the one of Japanese and English that {@code Accept-Language}
   * prefers; otherwise Japanese.
   */
  public static Language of(HttpServletRequest request) {
    if (request.getAttribute(CHOSEN) instanceof Language chosen) {
      return chosen;
    }
    String wanted = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
    for (Locale.LanguageRange range : ranges(wanted)) {
      if (range.getWeight() > 0 && speaks(range, "ja")) {
        return Language.JA;
      } else if (range.getWeight() > 0 && speaks(range, "en")) {
        return Language.EN;
      }
    }
    return Language.JA;
  }

  /** The one that is named {@code en}; otherwise Japanese. */
  public static Language named(String lang) {
    return lang.equals("en") ? Language.EN : Language.JA;
  }

  private static boolean speaks(Locale.LanguageRange range, String language) {
    return range.getRange().equals(language) || range.getRange().startsWith(language + "-");
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException | IndexOutOfBoundsException notUnderstood) {
      // The JDK's parser throws the latter on some headers that begin with a hyphen.
      return List.of();
    }
  }
}
