package tenken.web.stored;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tenken.round.Denied;

/** Versions of objects as HTTP names them. */
final class Versions {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"v(\\d{1,9})\"");

  private Versions() {}

  /** The {@code ETag} of a version. */
  static String tag(int version) {
    return "\"v" + version + "\"";
  }

  /**
   * The version that {@code If-Match} names; 0 for what is none of ours, which no object has.
   *
   * @throws Denied with PRECONDITION_REQUIRED if there is none
   */
  static int read(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Denied(Denied.Reason.PRECONDITION_REQUIRED);
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    return tag.matches() ? Integer.parseInt(tag.group(1)) : 0;
  }
}
