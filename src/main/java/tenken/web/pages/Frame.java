package tenken.web.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;
import tenken.catalog.Text;
import tenken.round.Role;

/**
 * What stands around a page.
 *
 * @param language in which it is written
 * @param otherLanguage the query that shows the same page in the other language
 * @param person who reads it, or null if that is not known
 * @param pack version of the pack in force
 * @param digest its digest
 */
public record Frame(
    Language language, String otherLanguage, @Nullable Person person, String pack, String digest) {

  /**
   * Who signed in.
   *
   * @param name how a person reads who it is
   * @param role in which capacity
   */
  public record Person(String name, Role role) {}

  /** The language as HTML names it. */
  public String lang() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /** The language that the page is not in, as HTML names it. */
  public String otherLang() {
    return language == Language.JA ? "en" : "ja";
  }

  /** A text of the pack in the language of the page. */
  public String say(@Nullable Text text) {
    return text == null ? "" : text.in(language);
  }

  /** The digest's first letters, enough to tell packs apart. */
  public String shortDigest() {
    int letters = Math.min(digest.length(), "sha256:".length() + 12);
    return digest.substring(0, letters);
  }
}
