package tenken.web.pages.desk;

import java.util.List;

/**
 * As many operators as fit beside each other on a page.
 *
 * @param all all of them
 * @param from place of the first that is shown
 */
public record Columns<T>(List<T> all, int from) {

  private static final int MOST = 16;

  public Columns {
    all = List.copyOf(all);
    from = Math.max(0, Math.min(from, Math.max(0, all.size() - 1)));
  }

  /** Those that are shown. */
  public List<T> shown() {
    return all.subList(from, to());
  }

  /** Place behind the last that is shown. */
  public int to() {
    return Math.min(from + MOST, all.size());
  }

  /** Place of the first of those before, or -1 where there are none. */
  public int before() {
    return from == 0 ? -1 : Math.max(0, from - MOST);
  }

  /** Place of the first of those after, or -1 where there are none. */
  public int after() {
    return to() == all.size() ? -1 : to();
  }
}
