package tenken.exchange.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/**
 * Findings that belong together.
 *
 * @param heading the viewpoint, ours or the official one
 * @param about what it asks
 * @param level the worst level of the viewpoint, or null where it has none of its own
 * @param levelName what the level is called, or empty
 * @param findings its findings, the heaviest first
 * @param see numbers of findings in other chapters that bear on this one as well
 */
public record Chapter(
    String heading,
    List<String> about,
    @Nullable Level level,
    String levelName,
    List<FindingLine> findings,
    List<Integer> see) {

  public Chapter {
    about = List.copyOf(about);
    findings = List.copyOf(findings);
    see = List.copyOf(see);
  }
}
