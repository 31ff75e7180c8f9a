package tenken.web.pages.work;

/**
 * What is to be said about a column after it was sent.
 *
 * @param kind REFUSED where it cannot be read, CONFLICT where somebody else saved another answer
 * @param text what is wrong, or what the other answer is
 */
record Note(String kind, String text) {}
