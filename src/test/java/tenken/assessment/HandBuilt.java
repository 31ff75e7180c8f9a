package tenken.assessment;

import java.time.LocalDate;
import tenken.catalog.Pack;
import tenken.ruleset.Ruleset;
import tenken.ruleset.TextPack;

/**
 * A small pack with everything that rules and sheets can say: chains of branches, joins over
 * different axes, counts, dates and lists against parameters and each other, comparisons of
 * audiences, criteria that may not apply.
 */
final class HandBuilt {

  private static final String QUESTIONS =
      """
      option-lists:
        kinds:
          PROFILE: { ja: 属性, en: Profile }
          PLACE: { ja: 位置, en: Place }
          SEARCH: { ja: 検索, en: Search }
          NONE: { ja: 該当なし, en: None of these, exclusive: true }
        yes-no:
          "NO": { ja: いいえ, en: "No" }
          "YES": { ja: はい, en: "Yes" }
      questions:
        - id: ads
          title: { ja: 広告, en: Ads }
          fields:
            used: { type: choice, options: yes-no, label: { ja: 利用, en: Used } }
            kinds: { type: choices, options: kinds, label: { ja: 区分, en: Kinds }, asked-when: { field: used, in: ["YES"] } }
            told:
              type: choice
              ordered: true
              parity: true
              label: { ja: 説明, en: Told }
              asked-when: { field: used, in: ["YES"] }
              options: { "NO": { ja: なし, en: "No" }, POLICY: { ja: 方針, en: Policy }, SCREEN: { ja: 画面, en: Screen } }
            told-kinds: { type: choices, options: kinds, remedy: add, parity: [audience], label: { ja: 説明区分, en: Kinds told }, asked-when: { field: told, not-in: ["NO"] } }
            since: { type: date, label: { ja: 開始, en: Since }, asked-when: { field: kinds, not-in: [NONE] } }
            stop:
              type: choice
              ordered: true
              parity: [region]
              label: { ja: 停止, en: Stopping }
              asked-when: { field: used, in: ["YES"] }
              options: { "NO": { ja: 不可, en: "No" }, SOME: { ja: 一部, en: Some }, ALL: { ja: 全て, en: All }, NO_USE: { ja: 対象なし, en: Nothing to stop, rank: none } }
            steps-in: { type: count, label: { ja: 開始操作, en: Steps in }, asked-when: { field: stop, in: [SOME, ALL] } }
            steps-out: { type: count, remedy: fewer, label: { ja: 停止操作, en: Steps out }, asked-when: { field: stop, in: [SOME, ALL] } }
        - id: officer
          title: { ja: 責任者, en: Officer }
          fields:
            named: { type: choice, per: operator, options: yes-no, label: { ja: 指名, en: Named } }
            staff: { type: count, per: operator, label: { ja: 人数, en: Staff }, asked-when: { field: named, in: ["YES"] } }
            reviewed: { type: date, per: operator, label: { ja: 見直し, en: Reviewed }, asked-when: { field: named, in: ["YES"] } }
        - id: provision
          title: { ja: 提供, en: Provision }
          fields:
            provided: { type: choice, per: service, options: yes-no, label: { ja: 提供, en: Provided } }
            checked:
              type: choices
              per: service
              remedy: add
              label: { ja: 確認, en: Checked }
              asked-when: { field: provided, in: ["YES"] }
              options: { CONTRACT: { ja: 契約, en: Contract }, AUDIT: { ja: 監査, en: Audit }, VISIT: { ja: 訪問, en: Visit }, NONE: { ja: 該当なし, en: None of these, exclusive: true } }
      """;

  private static final String PLATFORM =
      """
      id: platform-2024
      kind: PLATFORM
      year: 2024
      title: { ja: 2024年度, en: Fiscal 2024 }
      revision: "1"
      as-of: 2024-07-01
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          axes: [service, audience, region]
          items:
            - { number: "1-1", label: { ja: 広告, en: Ads }, questions: [ads] }
            - { number: "1-2", label: { ja: 責任者, en: Officer }, questions: [officer], axes: [] }
            - { number: "1-3", label: { ja: 提供, en: Provision }, questions: [provision], asked-when: { field: ads.used, in: ["YES"] } }
            - { number: "1-4", label: { ja: 提供の確認, en: Checks }, questions: [provision], asked-when: { field: officer.named, in: ["YES"] } }
      """;

  private static final String CARRIER =
      """
      id: carrier-2024
      kind: CARRIER
      year: 2024
      title: { ja: 2024年度, en: Fiscal 2024 }
      revision: "1"
      as-of: 2024-07-01
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          axes: []
          items:
            - { number: "1-1", label: { ja: 広告, en: Ads }, questions: [ads] }
            - { number: "1-2", label: { ja: 責任者, en: Officer }, questions: [officer], asked-when: { field: ads.kinds, in: [PROFILE, PLACE] } }
      """;

  private static final String BASIS =
      "basis: { source: law, place: 第2条, strength: DUTY, checked: PRIMARY }";

  private static final String TEXTS =
      "says: { ja: 文, en: Sentence }, ask: { ja: 教示, en: Tell us } }";

  private static final String VIEWPOINT =
      """
      id: ads-told
      title: { ja: 広告, en: Ads }
      asks: { ja: 説明, en: Are ads explained? }
      serves: []
      parameters:
        none: [ { value: 0, from: 2020-01-01, $BASIS } ]
        two: [ { value: 2, from: 2020-01-01, $BASIS }, { value: 3, from: 2024-07-02, $BASIS } ]
        start: [ { date: 2024-06-01, from: 2020-01-01, $BASIS } ]
        horizon: [ { months: 1, after: as-of, from: 2020-01-01, $BASIS } ]
      criteria:
        told:
          title: { ja: 説明, en: Told }
          weight: 3
          regions: [JP]
          audiences: [LOGGED_IN, NO_ACCOUNT]
          $BASIS
          findings:
            not-told: { level: LACKING, $TEXTS
            in-policy: { level: DOUBTFUL, $TEXTS
        kinds-told:
          title: { ja: 区分, en: Kinds }
          weight: 2
          audiences: [LOGGED_IN]
          $BASIS
          findings:
            place-not-told: { level: LACKING, $TEXTS
            some-not-told: { level: DOUBTFUL, $TEXTS
            more-told: { level: DOUBTFUL, $TEXTS
            crossed: { level: DOUBTFUL, $TEXTS
        stop:
          title: { ja: 停止, en: Stopping }
          weight: 5
          regions: [JP]
          audiences: [LOGGED_IN]
          applies-when: { field: officer.named, in: ["YES"] }
          $BASIS
          findings:
            harder-out: { level: LACKING, $TEXTS
            too-many: { level: DOUBTFUL, $TEXTS
        officer:
          title: { ja: 責任者, en: Officer }
          weight: 1
          $BASIS
          findings:
            none-named: { level: LACKING, $TEXTS
            too-few: { level: DOUBTFUL, $TEXTS
            review-late: { level: DOUBTFUL, $TEXTS
        checks:
          title: { ja: 確認, en: Checks }
          weight: 2
          $BASIS
          findings:
            unchecked: { level: LACKING, $TEXTS
            few-checks: { level: DOUBTFUL, $TEXTS
            no-audit: { level: DOUBTFUL, $TEXTS
        in-time:
          title: { ja: 時期, en: In time }
          weight: 4
          regions: [JP]
          applies-when: { field: ads.stop, not-in: [NO_USE] }
          $BASIS
          findings:
            before: { level: DOUBTFUL, $TEXTS
        alike:
          title: { ja: 差異, en: Alike }
          weight: 3
          kind: contradiction
          audiences: [LOGGED_OUT, NO_ACCOUNT]
          regions: [JP]
          $BASIS
          findings:
            told-less: { level: LACKING, $TEXTS
            fewer-told: { level: DOUBTFUL, $TEXTS
        regions:
          title: { ja: 地域, en: Regions }
          weight: 1
          regions: [JP]
          audiences: [LOGGED_IN]
          $BASIS
          findings:
            less-in-japan: { level: DOUBTFUL, $TEXTS
        order:
          title: { ja: 順序, en: Order }
          weight: 2
          regions: [JP]
          audiences: [LOGGED_IN]
          $BASIS
          findings:
            ever-more: { level: DOUBTFUL, $TEXTS
        services:
          title: { ja: 役務, en: Services }
          weight: 1
          $BASIS
          findings:
            differs: { level: DOUBTFUL, $TEXTS
      """;

  private HandBuilt() {}

  static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

  static final Ruleset RULESET = pack().ruleset();
  static final Pack PACK = RULESET.pack();

  private static TextPack pack() {
    return TextPack.bare()
        .with("questions/all.yaml", QUESTIONS)
        .with("sheets/platform-2024.yaml", PLATFORM)
        .with("sheets/carrier-2024.yaml", CARRIER)
        .withViewpoint(
            "ads-told",
            VIEWPOINT.replace("$BASIS", BASIS).replace("$TEXTS", TEXTS),
            HandBuiltRules.text(),
            "cases: []\n");
  }
}
