package tenken.exchange.xlsx;

import java.util.List;

/**
 * What one tab will hold.
 *
 * @param name the name of the tab, which Excel takes
 * @param title what stands above it
 * @param lines its lines, the first in row {@link #FIRST}
 */
record TabPlan(String name, String title, List<Line> lines) {

  /** Row of the marks, from 0. */
  static final int MARKS = 0;

  /** Row of the title. */
  static final int TITLE = 1;

  /** Row of the columns' titles, which stays in view. */
  static final int HEADER = 2;

  /** Row of the first line. */
  static final int FIRST = 3;

  private static final int LONGEST_NAME = 28;

  TabPlan {
    lines = List.copyOf(lines);
  }

  /** A name for a tab: short, and without characters that names of tabs cannot have. */
  static String name(String number, String title) {
    String subject = title.split("[（(]", 2)[0].replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = number.isEmpty() ? subject : number + " " + subject;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
