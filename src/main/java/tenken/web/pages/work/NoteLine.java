package tenken.web.pages.work;

import org.jspecify.annotations.Nullable;

/**
 * A control of a note.
 *
 * @param stored what is stored
 * @param shown what stands in the control
 * @param theirs what somebody else wrote meanwhile, if both are to be seen, or null
 * @param renewed whether somebody else's stands there now, and nothing was lost by it
 */
record NoteLine(String stored, String shown, @Nullable String theirs, boolean renewed) {

  private static final int EXCERPT = 60;

  /** The control after somebody's writing was stored, as far as it could be. */
  static NoteLine of(@Nullable String kept, Typed typed, boolean conflicts) {
    String stored = Typed.text(kept);
    return conflicts
        ? new NoteLine(stored, typed.now(), stored, false)
        : new NoteLine(stored, stored, null, !stored.equals(typed.now()));
  }

  /** Tells what is stored from what somebody else may store later. */
  public String mark() {
    return Typed.mark(stored);
  }

  /** Its beginning. */
  public String excerpt() {
    String line = stored.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
