package tenken.answers;

/** For whom something is written (配布先), from those who may see the most. */
public enum Readers {
  /** The secretariat, which sees all that was submitted. */
  SECRETARIAT(Confidentiality.CLOSED),
  /** The members of the working group (構成員), who see all but what is closed (非公開). */
  MEMBERS(Confidentiality.MEMBERS_ONLY),
  /** Anyone. */
  PUBLIC(Confidentiality.PUBLIC);

  private final Confidentiality most;

  Readers(Confidentiality most) {
    this.most = most;
  }

  /** Tells whether they may see what is this confidential. */
  public boolean see(Confidentiality confidentiality) {
    return confidentiality.compareTo(most) <= 0;
  }
}
