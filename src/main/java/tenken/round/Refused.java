package tenken.round;

import java.util.List;
import tenken.answers.AnswersReading;
import tenken.answers.Fault;
import tenken.answers.JsonReading;

/** Thrown where a document is not taken, with all that is wrong with it. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;
  private final int more;

  /**
   * A document refused.
   *
   * @param faults what is wrong, at least one
   * @param more how many faults are not listed
   */
  public Refused(List<Fault> faults, int more) {
    super("a document was refused");
    this.faults = List.copyOf(faults);
    this.more = more;
  }

  /** A document refused for what reading it as answers brought up. */
  public Refused(AnswersReading reading) {
    this(reading.faults(), reading.more());
  }

  /** A document refused for what reading it as JSON brought up. */
  public Refused(JsonReading reading) {
    this(reading.faults(), reading.more());
  }

  /** What is wrong. */
  public List<Fault> faults() {
    return faults;
  }

  /** How many faults are not listed. */
  public int more() {
    return more;
  }
}
