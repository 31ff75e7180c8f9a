package tenken.answers;

/** Who may see an answer, from the most open. */
public enum Confidentiality {
  PUBLIC,
  /** 構成員限り. */
  MEMBERS_ONLY,
  /** 非公開. */
  CLOSED;

  /** The stricter of both. */
  public Confidentiality and(Confidentiality other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
