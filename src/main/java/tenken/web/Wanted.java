package tenken.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.exchange.json.Explain;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemException;

/**
 * What a caller wants of results.
 *
 * @param explained what they explain
 * @param clearedBy whether findings tell what clears them
 */
public record Wanted(Set<Explain> explained, boolean clearedBy) {

  private static final String CLEARED_BY = "clearedBy";

  /**
   * What the parameters {@code explain} and {@code without} ask for.
   *
   * @throws ProblemException if one of them names anything else
   */
  static Wanted of(@Nullable List<String> explain, @Nullable List<String> without) {
    if (without != null && !List.of(CLEARED_BY).equals(without)) {
      throw new ProblemException(ProblemTypes.UNKNOWN_PART);
    }
    return new Wanted(explained(explain), without == null);
  }

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
