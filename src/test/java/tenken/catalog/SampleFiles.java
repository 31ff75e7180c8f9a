package tenken.catalog;

/** The files of {@link SamplePack}. */
final class SampleFiles {

  static final String MANIFEST =
      """
      version: "1.0.0"
      effective: 2024-06-12
      levels: { SATISFIED: 1, DOUBTFUL: 0.5, LACKING: 0 }
      bands:
        - { from: 0, name: { ja: 下, en: low } }
        - { from: 50, name: { ja: 上, en: high } }
      """;

  static final String SOURCES =
      """
      law:
        title: { ja: 法, en: Act }
        issuer: 国
        version: 令和5年
        address: https://example.org/law
        strength: DUTY
        read: 2024-06-12
      decision:
        title: { ja: 指導, en: Guidance }
        issuer: 総務省
        date: 2024-03-05
        strength: PRECEDENT
        verified: false
        note: { ja: 未読, en: Not read }
      """;

  static final String GROUPS =
      """
      groups:
        explanation:
          explained:
            type: choice
            ordered: true
            parity: true
            label: { ja: 説明, en: Explanation }
            options:
              NONE: { ja: なし, en: None }
              POLICY: { ja: 方針, en: In the policy }
              SCREEN: { ja: 画面, en: On the screen }
      """;

  static final String QUESTIONS =
      """
      option-lists:
        uses:
          ADS: { ja: 広告, en: Ads }
          TRAINING: { ja: 学習, en: Training }
          NONE: { ja: 該当なし, en: None of these, exclusive: true }
      questions:
        - id: opt-out
          title: { ja: オプトアウト, en: Opt-out }
          includes: [explanation]
          fields:
            offered:
              type: choice
              ordered: true
              label: { ja: 有無, en: Offered }
              help: { ja: 選択, en: Choose }
              options:
                "NO": { ja: なし, en: "No" }
                SOME: { ja: 一部, en: Some }
                ALL: { ja: 全て, en: All }
                NO_USE: { ja: 対象なし, en: Nothing to opt out of, rank: none }
            covered: { type: choices, remedy: add, parity: [audience], options: uses, label: { ja: 対象, en: Covered }, asked-when: { field: offered, not-in: ["NO"] } }
            steps: { type: count, remedy: fewer, label: { ja: 手順, en: Steps }, asked-when: { field: offered, in: [SOME, ALL] } }
        - id: opt-out-review
          title: { ja: 見直し, en: Review }
          includes: [explanation]
          fields:
            explained: { parity: false, asked-when: { field: opt-out.offered, in: [ALL] } }
            next: { type: date, per: operator, label: { ja: 次回, en: Next } }
            answer: { type: text, descriptive: true, label: { ja: 自由記述, en: In your own words } }
        - id: opinion
          title: { ja: 意見, en: Opinion }
          fields:
            opinion: { type: text, descriptive: true, label: { ja: 意見, en: Opinion } }
      """;

  static final String EARLIER =
      """
      id: platform-2023
      kind: PLATFORM
      year: 2023
      title: { ja: 2023年度, en: Fiscal 2023 }
      revision: "1"
      as-of: 2023-09-19
      stands-for: { audience: LOGGED_IN, region: JP }
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          items:
            - { number: "1①", label: { ja: 有無, en: Offered }, questions: [opt-out] }
            - { number: "1②", label: { ja: 見直し, en: Review }, questions: [opt-out-review] }
            - { number: "1③", label: { ja: 連絡先, en: Contact }, questions: [opinion] }
      """;

  static final String LATER =
      """
      id: platform-2024
      kind: PLATFORM
      year: 2024
      title: { ja: 2024年度, en: Fiscal 2024 }
      revision: "1"
      as-of: 2024-06-12
      note: { ja: 記載, en: Describe }
      official-viewpoints:
        - number: "1"
          act-item: { ja: 開示, en: Disclosure }
          text: { ja: 差異がないか, en: Are there differences? }
          hearing-items:
            - { ja: 取扱い, en: Handling }
          items: ["1-1", "1-2"]
      recommendations:
        - { number: 1, text: { ja: 提言, en: Recommendation }, official-viewpoints: ["1"] }
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          axes: [service, audience, region]
          groups:
            - number: "（１）"
              title: { ja: 停止, en: Stopping }
              items:
                - { number: "1-1", label: { ja: 違反の有無, en: Offered }, questions: [opt-out], from: { sheet: platform-2023, item: "1①", change: WIDENED } }
                - number: "1-2"
                  label: { ja: 見直し, en: Review }
                  questions: [opt-out-review]
                  axes: [service]
                  asked-when: { field: opt-out.offered, in: [SOME, ALL] }
                  from: [ { sheet: platform-2023, item: "1②", change: SAME } ]
      closing: [opinion]
      dropped:
        - { item: "1③", note: { ja: 廃止, en: No longer asked } }
      next-year-draft:
        - { number: 新規1, subject: { ja: 理解度, en: Understanding }, source: law }
      """;

  static final String VIEWPOINT =
      """
      id: opt-out-reach
      title: { ja: 届くか, en: Reach }
      asks: { ja: 届くか, en: Does it reach people? }
      serves: [platform-2024/1]
      parameters:
        acceptable-steps: [ { value: 2, from: 2024-06-12, basis: { source: law, place: 第1条, strength: DESIRABLE, checked: "NO" } } ]
        horizon: [ { months: 24, after: as-of, from: 2024-06-12, basis: { source: law, place: 第1条, strength: DESIRABLE, checked: "NO" } } ]
      criteria:
        offered:
          title: { ja: 設けているか, en: Offered }
          weight: 3
          audiences: [LOGGED_IN]
          regions: [JP]
          basis:
            - { source: decision, place: 2024-03-05, strength: PRECEDENT, checked: SECONDARY }
            - { source: law, place: 第2条, strength: DUTY, checked: PRIMARY }
          findings:
            not-offered: { level: LACKING, says: { ja: なし, en: None }, ask: { ja: 教示, en: Tell us } }
            some-only: { level: DOUBTFUL, says: { ja: 一部, en: Some }, ask: { ja: 教示, en: Tell us } }
        consistent:
          title: { ja: 整合, en: Consistent }
          weight: 1
          kind: contradiction
          applies-when: { field: opt-out.offered, in: [ALL] }
          basis: { source: law, place: 第3条, strength: DESIRABLE, checked: "NO" }
          findings:
            disagrees: { level: DOUBTFUL, says: { ja: 不一致, en: They disagree }, ask: { ja: 教示, en: Tell us } }
      """;

  private SampleFiles() {}
}
