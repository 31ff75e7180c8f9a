package tenken.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what is nobody's fault but ours. */
public final class Bugs {

  private static final Logger LOG = LoggerFactory.getLogger(Bugs.class);
  private static final int FRAMES = 12;

  private Bugs() {}

  /** Logs which kind of exception it is and where it was thrown; what it says may quote answers. */
  public static void log(Exception bug) {
    String frames =
        Arrays.stream(bug.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    LOG.error("{} at {}", bug.getClass().getName(), frames);
  }
}
