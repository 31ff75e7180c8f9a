package tenken.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.assessment.PackMutation.Fate;
import tenken.assessment.PackMutation.Judged;
import tenken.catalog.Pack;
import tenken.catalog.Viewpoint;

/** What became of the mutants of all rules of a pack. */
final class MutationReport {

  private static final String LINE = "%-25s %6s %8s %8s %8s %11s %5s%n";

  private final Map<Viewpoint, List<Judged>> judged = new LinkedHashMap<>();

  private MutationReport() {}

  static MutationReport of(Pack pack) {
    MutationReport report = new MutationReport();
    for (Viewpoint viewpoint : pack.viewpoints().values()) {
      report.judged.put(viewpoint, PackMutation.of(pack, viewpoint));
    }
    return report;
  }

  /** Mutants by what became of them, for each viewpoint and for all. */
  String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append(
        LINE.formatted(
            "viewpoint", "rules", "mutants", "refused", "noticed", "equivalent", "left"));
    judged.forEach(
        (viewpoint, mutants) ->
            summary.append(line(viewpoint.id(), rules(Stream.of(viewpoint)), mutants)));
    List<Judged> all = judged.values().stream().flatMap(List::stream).toList();
    return summary.append(line("all", rules(judged.keySet().stream()), all)).toString();
  }

  private static long rules(Stream<Viewpoint> viewpoints) {
    return viewpoints
        .flatMap(viewpoint -> viewpoint.criteria().stream())
        .mapToLong(criterion -> criterion.findings().size())
        .sum();
  }

  private static String line(String name, long rules, List<Judged> mutants) {
    Map<Fate, Long> number =
        mutants.stream().collect(Collectors.groupingBy(Judged::fate, Collectors.counting()));
    return LINE.formatted(
        name,
        rules,
        mutants.size(),
        number.getOrDefault(Fate.REFUSED, 0L),
        number.getOrDefault(Fate.NOTICED, 0L),
        number.getOrDefault(Fate.EQUIVALENT, 0L),
        number.getOrDefault(Fate.LEFT, 0L));
  }

  /** The mutants of which something became, each with its line. */
  List<String> all(Fate fate) {
    return judged.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.fate() == fate)
        .map(Judged::toString)
        .toList();
  }
}
