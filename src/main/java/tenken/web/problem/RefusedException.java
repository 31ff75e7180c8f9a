package tenken.web.problem;

import java.util.List;
import tenken.answers.Fault;

/** Thrown where a document is not taken, with all that is wrong with it. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;
  private final int more;

  /**
   * A document refused.
   *
   * @param faults what is wrong, at least one
   * @param more how many faults are not listed
   */
  public RefusedException(List<Fault> faults, int more) {
    super("a document was refused");
    this.faults = List.copyOf(faults);
    this.more = more;
  }

  List<Fault> faults() {
    return faults;
  }

  int more() {
    return more;
  }
}
