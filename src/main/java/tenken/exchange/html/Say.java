package tenken.exchange.html;

/** The words of a template, which stand in it in both languages. */
public final class Say {

  private final boolean japanese;

  Say(boolean japanese) {
    this.japanese = japanese;
  }

  /** The one of both that is wanted. */
  public String of(String ja, String en) {
    return japanese ? ja : en;
  }

  /** The language, as HTML names it. */
  public String lang() {
    return japanese ? "ja" : "en";
  }
}
