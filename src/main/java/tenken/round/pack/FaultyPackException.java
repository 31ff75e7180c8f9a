package tenken.round.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where a pack cannot be used. */
public final class FaultyPackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pack;
  private final List<String> faults;

  FaultyPackException(String pack, List<String> faults, @Nullable Throwable cause) {
    super("the pack in " + pack + " cannot be used", cause);
    this.pack = pack;
    this.faults = List.copyOf(faults);
  }

  /** Name of the pack. */
  public String pack() {
    return pack;
  }

  /** Every reason, one sentence each. */
  public List<String> faults() {
    return faults;
  }
}
