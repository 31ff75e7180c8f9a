package tenken.web.pages.work;

/**
 * What is to be said about a column after it was sent.
 *
 * @param kind REFUSED where it cannot be read, CONFLICT where somebody else saved another answer
 * @param text what is wrong, or what the other answer is
 * @param mine what was sent, in words; empty where it cannot be read
 */
record Note(String kind, String text, String mine) {

  static Note refused(String why) {
    return new Note("REFUSED", why, "");
  }

  static Note conflict(String theirs, String mine) {
    return new Note("CONFLICT", theirs, mine);
  }
}
