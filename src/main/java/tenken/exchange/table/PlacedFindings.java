package tenken.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tenken.assessment.FindingResult;
import tenken.exchange.words.Names;
import tenken.exchange.words.Words;

/**
 * Findings, each to be told once: beside the first answer that it rests on, or else at the first of
 * its items. For one table.
 */
final class PlacedFindings {

  private final List<FindingResult> left;
  private final Words words;

  PlacedFindings(List<FindingResult> findings, Words words) {
    this.left = new ArrayList<>(findings);
    this.words = words;
  }

  /** Those that rest on answers to a field and were not told yet. */
  PrintCell restingOn(String field) {
    return cell(
        taken(
            left.stream()
                .filter(each -> each.evidence().stream().anyMatch(on -> on.field().equals(field)))
                .toList()));
  }

  /** Those about an item that were not told yet. */
  PrintCell about(String item) {
    return cell(taken(left.stream().filter(each -> each.items().contains(item)).toList()));
  }

  private List<FindingResult> taken(List<FindingResult> some) {
    left.removeAll(some);
    return some;
  }

  private PrintCell cell(List<FindingResult> some) {
    return new PrintCell(
        some.stream().map(each -> new PrintCell.Line(said(each), false)).toList(),
        some.stream().map(each -> Tone.of(each.level())).findFirst().orElse(Tone.PLAIN));
  }

  private String said(FindingResult finding) {
    String where = words.scopes(finding.scopes());
    return Stream.of(
            words.say("【", "[") + words.say(Names.of(finding.level())) + words.say("】", "] "),
            words.say(finding.says()),
            where.isEmpty() ? "" : words.say("（", " (") + where + words.say("）", ")"))
        .reduce("", String::concat);
  }
}
