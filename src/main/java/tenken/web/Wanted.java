package tenken.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.exchange.json.Explain;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemException;

/** Reads what callers want explained. */
public final class Wanted {

  private Wanted() {}

  /**
   * What the parameter {@code explain} asks for; nothing where it is left out.
   *
   * @throws ProblemException if it names anything else
   */
  public static Set<Explain> explained(@Nullable List<String> names) {
    Set<Explain> wanted = EnumSet.noneOf(Explain.class);
    if (names != null) {
      if (names.isEmpty()) {
        throw new ProblemException(ProblemTypes.UNKNOWN_EXPLANATION);
      }
      names.forEach(name -> wanted.add(named(name)));
    }
    return wanted;
  }

  private static Explain named(String name) {
    return Explain.named(name)
        .orElseThrow(() -> new ProblemException(ProblemTypes.UNKNOWN_EXPLANATION));
  }
}
