package tenken.web.pages.work;

import tenken.catalog.Text;

/** Thrown where what somebody wrote cannot be read as an answer. */
final class Unread extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text says;

  Unread(Text says) {
    super("unread");
    this.says = says;
  }

  /** What is wrong, and what would be right. */
  Text says() {
    return says;
  }
}
