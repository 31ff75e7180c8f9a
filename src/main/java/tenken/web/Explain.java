package tenken.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.web.problem.ProblemException;
import tenken.web.problem.ProblemTypes;

/** What a caller wants explained. */
enum Explain {
  RULES,
  QUESTIONS;

  /**
   * What the parameter {@code explain} asks for; nothing where it is left out.
   *
   * @throws ProblemException if it names anything else
   */
  static Set<Explain> of(@Nullable List<String> names) {
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
    for (Explain each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return each;
      }
    }
    throw new ProblemException(ProblemTypes.UNKNOWN_EXPLANATION);
  }
}
