package tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tenken.catalog.Crosswalk.Change;
import tenken.catalog.Crosswalk.Line;

class CrosswalkTest {

  private static final String EARLIER =
      """
      id: platform-2023
      kind: PLATFORM
      year: 2023
      title: { ja: 2023年度, en: Fiscal 2023 }
      revision: "1"
      as-of: 2023-09-19
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          items:
            - { number: a, label: { ja: 甲, en: A }, questions: [opt-out] }
            - { number: b, label: { ja: 乙, en: B }, questions: [opinion] }
            - { number: c, label: { ja: 丙, en: C }, questions: [opinion] }
            - { number: d, label: { ja: 丁, en: D }, questions: [opinion] }
            - { number: e, label: { ja: 戊, en: E }, questions: [opinion] }
            - { number: f, label: { ja: 己, en: F }, questions: [opt-out-review] }
      """;

  private static final String LATER =
      """
      id: platform-2024
      kind: PLATFORM
      year: 2024
      title: { ja: 2024年度, en: Fiscal 2024 }
      revision: "1"
      as-of: 2024-06-12
      official-viewpoints:
        - { number: "1", act-item: { ja: 開示, en: Disclosure }, text: { ja: 問, en: Q } }
      sections:
        - number: "1"
          title: { ja: 状況, en: State }
          items:
            - { number: "1", label: { ja: 甲, en: A }, questions: [opt-out], from: { sheet: platform-2023, item: a, change: NARROWED } }
            - { number: "2", label: { ja: 乙, en: B }, questions: [opinion], from: { sheet: platform-2023, item: b, change: SPLIT } }
            - { number: "3", label: { ja: 丙, en: C }, questions: [opinion], from: { sheet: platform-2023, item: b, change: SPLIT } }
            - number: "4"
              label: { ja: 丁, en: D }
              questions: [opinion]
              from:
                - { sheet: platform-2023, item: c, change: MERGED }
                - { sheet: platform-2023, item: d, change: MERGED }
            - { number: "5", label: { ja: 新, en: New }, questions: [opt-out-review] }
            - { number: "6", label: { ja: 戊, en: E }, questions: [opinion], from: { sheet: platform-2023, item: e, change: MOVED } }
      dropped:
        - { item: f, note: { ja: 廃止, en: No longer asked } }
      """;

  private final Map<String, Sheet> sheets =
      SamplePack.valid()
          .with(SamplePack.EARLIER, EARLIER)
          .with(SamplePack.LATER, LATER)
          .pack()
          .sheets();

  private final Sheet earlier = sheets.get("platform-2023");
  private final Sheet later = sheets.get("platform-2024");

  @Test
  void everyItemOfBothYearsIsInALine() {
    Crosswalk crosswalk = Crosswalk.between(earlier, later);
    assertThat(crosswalk.from()).isEqualTo("platform-2023");
    assertThat(crosswalk.to()).isEqualTo("platform-2024");
    assertThat(crosswalk.lines())
        .containsExactly(
            new Line("a", "1", Change.NARROWED, null),
            new Line("b", "2", Change.SPLIT, null),
            new Line("b", "3", Change.SPLIT, null),
            new Line("c", "4", Change.MERGED, null),
            new Line("d", "4", Change.MERGED, null),
            new Line(null, "5", Change.NEW, null),
            new Line("e", "6", Change.MOVED, null),
            new Line("f", null, Change.DROPPED, new Text("廃止", "No longer asked")));
  }

  @Test
  void onlyWhatAsksMoreOrLessHasChanged() {
    assertThat(Change.values())
        .filteredOn(Change::changed)
        .containsExactly(Change.WIDENED, Change.NARROWED);
  }

  @Test
  void thereIsNoWayFromALaterSheetToAnEarlierOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Crosswalk.between(later, earlier));
    assertThatIllegalArgumentException().isThrownBy(() -> Crosswalk.between(later, later));
  }
}
