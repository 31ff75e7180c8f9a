package tenken.web.pages.work;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a control of a note.
 *
 * @param was tells what stood there when the page was made: {@link #mark}
 * @param now what stands there now
 */
record Typed(String was, String now) {

  Typed {
    now = now.replace("\r\n", "\n").strip();
  }

  /** Something that was not touched. */
  static Typed untouched(@Nullable String stored) {
    return new Typed(mark(text(stored)), text(stored));
  }

  static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  /** Tells one text from another, in a few letters. */
  static String mark(String stored) {
    return stored.isEmpty() ? "" : Column.digest(stored);
  }

  /** Tells whether somebody else wrote something else meanwhile. */
  boolean conflicts(String stored) {
    return touched() && !mark(stored).equals(was) && !stored.equals(now);
  }

  /** What is to be stored: what nobody else changed meanwhile, and else what stands there. */
  String over(String stored) {
    return touched() && !conflicts(stored) ? now : stored;
  }

  private boolean touched() {
    return !mark(now).equals(was);
  }
}
