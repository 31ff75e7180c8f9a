package tenken.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Good rules over a small catalog, and ways to spoil them. */
final class RuleTable {

  private static final String QUESTIONS =
      """
      option-lists:
        means:
          ICON: { ja: 図, en: Icons }
          FILM: { ja: 動画, en: Films }
          NONE: { ja: 該当なし, en: None of these, exclusive: true }
      questions:
        - id: notice
          title: { ja: 通知, en: Notice }
          fields:
            given:
              type: choice
              ordered: true
              parity: true
              label: { ja: 通知, en: Given }
              options: { NEVER: { ja: なし, en: Never }, ONCE: { ja: 一度, en: Once }, ALWAYS: { ja: 常に, en: Always } }
            shown:
              type: choice
              ordered: true
              label: { ja: 表示, en: Shown }
              options: { HIDDEN: { ja: なし, en: Hidden }, PLAIN: { ja: あり, en: Plain } }
            means: { type: choices, remedy: add, parity: [audience], options: means, label: { ja: 工夫, en: Means } }
            kinds:
              type: choices
              label: { ja: 種類, en: Kinds }
              options: { FILM: { ja: 動画, en: Films }, ICON: { ja: 図, en: Icons }, NONE: { ja: 該当なし, en: None of these, exclusive: true } }
            steps: { type: count, remedy: fewer, label: { ja: 手順, en: Steps } }
            due: { type: date, label: { ja: 期日, en: Due } }
            words: { type: text, descriptive: true, label: { ja: 自由記述, en: Words } }
        - id: officer
          title: { ja: 責任者, en: Officer }
          fields:
            named:
              type: choice
              per: operator
              label: { ja: 指名, en: Named }
              options: { "NO": { ja: なし, en: "No" }, "YES": { ja: あり, en: "Yes" } }
            staff: { type: count, per: operator, label: { ja: 人数, en: Staff } }
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
            - { number: "1-1", label: { ja: 通知, en: Notice }, questions: [notice, officer] }
      """;

  private static final String VIEWPOINT =
      """
      id: in-time
      title: { ja: 時機, en: In time }
      asks: { ja: 適時か, en: Is it in time? }
      serves: []
      parameters:
        most: [ { value: 2, from: 2024-06-12, basis: { source: law, place: 第1条, strength: DESIRABLE, checked: "NO" } } ]
        horizon: [ { months: 24, after: as-of, from: 2024-06-12, basis: { source: law, place: 第1条, strength: DESIRABLE, checked: "NO" } } ]
      criteria:
        told:
          title: { ja: 通知, en: Told }
          weight: 3
          basis: { source: law, place: 第2条, strength: DUTY, checked: PRIMARY }
          findings:
            never: { level: LACKING, says: { ja: なし, en: None }, ask: { ja: 教示, en: Tell us } }
            hidden: { level: DOUBTFUL, says: { ja: 一部, en: Some }, ask: { ja: 教示, en: Tell us } }
      """;

  static final String HEAD =
      """
      package viewpoints.intime

      import tenken.answers.Choice
      import tenken.answers.Choices
      import tenken.answers.Count
      import tenken.answers.Day
      import tenken.answers.NumberParameter
      import tenken.answers.DateParameter
      import tenken.catalog.Audience
      import tenken.catalog.Region
      import tenken.ruleset.Findings
      global Findings findings

      """;

  static final String NEVER =
      """
      // 通知していない。
      rule "in-time/never"
      when
          $given : Choice( name == "notice.given", value == "NEVER" )
      then
          findings.raise("in-time/never", $given);
      end

      """;

  static final String HIDDEN =
      """
      // 通知が目立たない。
      rule "in-time/hidden"
      when
          $first : Choice( name == "notice.given", value != "NEVER" )
          $shown : Choice( name == "notice.shown", value == "HIDDEN", scope == $first.scope )
      then
          findings.raise("in-time/hidden", $first, $shown);
      end
      """;

  private static final String SHOWN =
      "$shown : Choice( name == \"notice.shown\", value == \"HIDDEN\", scope == $first.scope )";

  static final String FILE = "viewpoints/in-time/rules.drl";

  static TextPack pack(String rules) {
    return TextPack.bare()
        .with("questions/notice.yaml", QUESTIONS)
        .with("sheets/platform-2024.yaml", SHEET)
        .withViewpoint("in-time", VIEWPOINT, rules, "cases: []\n");
  }

  /**
   * A change of good rules that makes them bad.
   *
   * @param what what is bad about it
   * @param from a text of the good rules
   * @param to what stands in its place
   * @param line part of the line that the fault must name
   * @param says part of the fault's sentence
   */
  record Bad(String what, String from, String to, String line, String says) {

    void isRefused() {
      String good = HEAD + NEVER + HIDDEN;
      assertThat(good).contains(from);
      TextPack pack = pack(good.replace(from, to));
      List<String> faults = pack.ruleFaults();
      String place = FILE + ":" + pack.line(FILE, line) + ": ";
      assertThat(faults).allMatch(fault -> fault.matches("viewpoints/[a-z./-]+:[0-9]+: .{10,}"));
      assertThat(faults).anyMatch(fault -> fault.startsWith(place) && fault.contains(says));
    }
  }

  /** A second pattern in place of the good one. */
  static Bad pattern(String what, String pattern, String says) {
    return new Bad(what, SHOWN, "$shown : " + pattern, "$shown : ", says);
  }

  /** Another pattern before the second. */
  static Bad beside(String what, String pattern, String shown, String says) {
    return new Bad(what, SHOWN, pattern + "\n    $shown : " + shown, "$shown : ", says);
  }

  /** A parameter before the good patterns. */
  static Bad parameter(String what, String pattern, String says) {
    String good = "$shown : Choice(";
    return new Bad(what, good, "$p : " + pattern + "\n    " + good, "$p : ", says);
  }

  private RuleTable() {}
}
