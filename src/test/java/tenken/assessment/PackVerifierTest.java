package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenken.TestPack;
import tenken.catalog.Criterion;
import tenken.catalog.PackFault;
import tenken.ruleset.TextPack;

/** What is proven of a pack, and what is refused because it does not hold. */
class PackVerifierTest {

  private static final String QUESTIONS =
      """
      questions:
        - id: notice
          title: { ja: 通知, en: Notice }
          fields:
            given:
              type: choice
              ordered: true
              remedy: raise
              label: { ja: 通知, en: Given }
              options: { NEVER: { ja: なし, en: Never }, ONCE: { ja: 一度, en: Once }, ALWAYS: { ja: 常に, en: Always } }
            shown:
              type: choice
              ordered: true
              remedy: raise
              label: { ja: 表示, en: Shown }
              asked-when: { field: given, in: [ONCE, ALWAYS] }
              options: { HIDDEN: { ja: なし, en: Hidden }, SMALL: { ja: 小さい, en: Small }, PLAIN: { ja: あり, en: Plain } }
      """;

  private static final String SHEET =
      """
      id: platform-2024
      kind: PLATFORM
      year: 2024
      title: { ja: 2024年度, en: Fiscal 2024 }
      revision: "1"
      as-of: 2024-06-12
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          axes: [service, audience, region]
          items:
            - { number: "1-1", label: { ja: 通知, en: Notice }, questions: [notice] }
      """;

  private static final String BASIS =
      "basis: { source: law, place: 第2条, strength: DUTY, checked: PRIMARY }";

  private static final String TEXTS =
      "says: { ja: 文, en: Sentence }, ask: { ja: 教示, en: Tell us } }";

  private static final String VIEWPOINT =
      """
      id: in-time
      title: { ja: 時機, en: In time }
      asks: { ja: 適時か, en: Is it in time? }
      serves: []
      criteria:
        told:
          title: { ja: 通知, en: Told }
          weight: 3
          %s
          findings:
            never: { level: LACKING, %s
        plain:
          title: { ja: 表示, en: Plain }
          weight: 1
          %s
          findings:
            hidden: { level: DOUBTFUL, %s
      """
          .formatted(BASIS, TEXTS, BASIS, TEXTS);

  private static final String RULES =
      """
      package viewpoints.intime

      import tenken.answers.Choice
      import tenken.ruleset.Findings
      global Findings findings

      // 通知していない。
      rule "in-time/never"
      when
          $given : Choice( name == "notice.given", value == "NEVER" )
      then
          findings.raise("in-time/never", $given);
      end

      // 通知が目立たない。
      rule "in-time/hidden"
      when
          $shown : Choice( name == "notice.shown", value == "HIDDEN" )
      then
          findings.raise("in-time/hidden", $shown);
      end
      """;

  private static final TextPack GOOD = pack(VIEWPOINT, RULES);

  private static TextPack pack(String viewpoint, String rules) {
    return TextPack.bare()
        .with("questions/notice.yaml", QUESTIONS)
        .with("sheets/platform-2024.yaml", SHEET)
        .withViewpoint("in-time", viewpoint, rules, "cases: []\n");
  }

  private static String rule(String name, String patterns, String raised) {
    return """

        // 例。
        rule "in-time/%s"
        when
            %s
        then
            findings.raise("in-time/%s", %s);
        end
        """
        .formatted(name, patterns, name, raised);
  }

  private static String finding(String name, String level) {
    return "      " + name + ": { level: " + level + ", " + TEXTS + "\n";
  }

  /** The good viewpoint with findings put before a line. */
  private static String before(String line, String findings) {
    int place = VIEWPOINT.lastIndexOf('\n', VIEWPOINT.indexOf(line)) + 1;
    return VIEWPOINT.substring(0, place) + findings + VIEWPOINT.substring(place);
  }

  private static List<String> faults(TextPack pack) {
    return PackVerifier.verify(pack.ruleset()).faults().stream().map(PackFault::toString).toList();
  }

  @Test
  void theShippedPackIsProvenComplete() {
    Verification verification = TestPack.ASSESSOR.verification();
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.sheets())
        .extracting(Verification.OfSheet::sheet)
        .containsExactlyInAnyOrderElementsOf(TestPack.PACK.sheets().keySet());
    for (Verification.OfSheet sheet : verification.sheets()) {
      assertThat(sheet.criteria())
          .extracting(Verification.OfCriterion::id)
          .containsExactlyElementsOf(judged(sheet.sheet()));
      assertThat(sheet.criteria())
          .allSatisfy(
              criterion -> {
                assertThat(criterion.combinations()).isGreaterThan(1);
                assertThat(criterion.rules()).isPositive();
                assertThat(criterion.cells()).isPositive();
              });
    }
  }

  private static List<String> judged(String sheet) {
    return TestPack.RULESET.rules(sheet).criteria().stream()
        .map(rules -> rules.criterion())
        .map(Criterion::id)
        .toList();
  }

  @Test
  void theGoodPackIsProvenCompleteAndItsCombinationsAreCounted() {
    Verification verification = PackVerifier.verify(GOOD.ruleset());
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.criteria()).isEqualTo(2);
    assertThat(verification.rules()).isEqualTo(2);
    // told: NEVER or not, in 6 cells; plain: asked or not, HIDDEN or not, in 6 cells
    assertThat(verification.combinations()).isEqualTo(6 * 2 + 6 * 4);
  }

  private record Bad(String what, TextPack pack, String file, String line, String says) {

    void isRefused() {
      String place = file + ":" + pack.line(file, line) + ": ";
      assertThat(faults(pack)).anyMatch(each -> each.startsWith(place) && each.contains(says));
    }
  }

  private static final String VIEWPOINT_FILE = "viewpoints/in-time/viewpoint.yaml";

  private static Bad rules(String what, TextPack pack, String line, String says) {
    return new Bad(what, pack, VIEWPOINT_FILE, line, says);
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotCompleteIsRefused() {
    return Stream.of(
            rules(
                "a rule that no answers raise",
                pack(
                    VIEWPOINT + finding("neither", "DOUBTFUL"),
                    RULES
                        + rule(
                            "neither",
                            "$g : Choice( name == \"notice.given\", value == \"NEVER\" )\n    $s :"
                                + " Choice( name == \"notice.shown\", value == \"SMALL\", scope =="
                                + " $g.scope )",
                            "$s, $g")),
                "neither:",
                "in-time/neither on platform-2024: no answers raise it"),
            rules(
                "a rule that is raised only together with a worse one",
                pack(
                    before("hidden", finding("both", "LACKING") + finding("small", "LACKING")),
                    RULES
                        + rule(
                            "both",
                            "$s : Choice( name == \"notice.shown\", value in (\"HIDDEN\", \"SMALL\") )",
                            "$s")
                        + rule(
                            "small",
                            "$s : Choice( name == \"notice.shown\", value == \"SMALL\" )",
                            "$s")),
                "small:",
                "it is raised only together with in-time/both"),
            rules(
                "a level that no answers lead to",
                pack(
                    before("hidden", finding("both", "LACKING")),
                    RULES
                        + rule(
                            "both",
                            "$s : Choice( name == \"notice.shown\", value in (\"HIDDEN\", \"SMALL\") )",
                            "$s")),
                "hidden:",
                "no answers lead to DOUBTFUL"),
            rules(
                "a criterion that is never satisfied",
                pack(
                    VIEWPOINT + finding("else", "DOUBTFUL"),
                    RULES
                        + rule(
                            "else",
                            "$s : Choice( name == \"notice.shown\", value in (\"SMALL\", \"PLAIN\") )",
                            "$s")),
                "plain:",
                "no answers lead to SATISFIED"),
            new Bad(
                "a worst option that no rule names",
                pack(VIEWPOINT, RULES.replace("value == \"HIDDEN\"", "value == \"SMALL\"")),
                "questions/notice.yaml",
                "shown:",
                "`notice.shown`: no rule names its worst option `HIDDEN`"),
            rules(
                "a better option that is worse off",
                pack(
                    before("hidden", finding("loud", "LACKING")),
                    RULES
                        + rule(
                            "loud",
                            "$s : Choice( name == \"notice.shown\", value == \"PLAIN\" )",
                            "$s")),
                "plain:",
                "`notice.shown` is worse at PLAIN than at HIDDEN"),
            rules(
                "a condition that two criteria count",
                pack(
                    before("plain:", finding("also", "LACKING")),
                    RULES
                        + rule(
                            "also",
                            "$s : Choice( name == \"notice.shown\", value == \"HIDDEN\" )",
                            "$s")),
                "hidden:",
                "its conditions are counted by in-time/also already"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), bad::isRefused));
  }
}
