package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenken.TestPack;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Basis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Finding;
import tenken.catalog.Item;
import tenken.catalog.Level;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.catalog.Strength;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Rule;
import tenken.ruleset.Slot;

/** Facts about the shipped pack. */
class PackTest {

  @ParameterizedTest
  @CsvSource({"platform-2023, 34", "platform-2024, 54", "carrier-2024, 19"})
  void aSheetHasAllItsItems(String sheet, int items) {
    assertThat(TestPack.sheet(sheet).items()).hasSize(items);
  }

  @ParameterizedTest
  @ValueSource(strings = {"platform-2024", "carrier-2024"})
  void everyItemIsReadByACriterion(String id) {
    Sheet sheet = TestPack.sheet(id);
    Set<String> read =
        TestPack.RULESET.rules(id).criteria().stream()
            .flatMap(PackTest::read)
            .map(Field::question)
            .collect(Collectors.toSet());
    assertThat(sheet.items())
        .filteredOn(item -> item.questions().stream().noneMatch(read::contains))
        .extracting(Item::number)
        .isEmpty();
  }

  private static Stream<Field> read(CriterionRules criterion) {
    return criterion.rules().stream().map(Rule::slots).flatMap(List::stream).map(Slot::field);
  }

  @Test
  void everyQuestionIsAskedBySomeSheet() {
    assertThat(TestPack.PACK.questions().keySet())
        .filteredOn(
            question ->
                TestPack.PACK.sheets().values().stream().noneMatch(sheet -> sheet.asks(question)))
        .isEmpty();
  }

  @Test
  void everyFieldIsReadByARuleOrDecidesWhatIsAskedUnlessItDescribes() {
    Set<String> used = new TreeSet<>();
    for (String sheet : TestPack.PACK.sheets().keySet()) {
      TestPack.RULESET.rules(sheet).criteria().stream()
          .flatMap(PackTest::read)
          .forEach(field -> used.add(field.name()));
    }
    TestPack.PACK
        .criteria()
        .filter(criterion -> criterion.appliesWhen() != null)
        .forEach(criterion -> used.add(criterion.appliesWhen().field()));
    TestPack.PACK
        .fields()
        .filter(field -> field.askedWhen() != null)
        .forEach(field -> used.add(field.askedWhen().field()));
    TestPack.PACK.sheets().values().stream()
        .flatMap(Sheet::items)
        .filter(item -> item.askedWhen() != null)
        .forEach(item -> used.add(item.askedWhen().field()));
    assertThat(TestPack.PACK.fields())
        .filteredOn(field -> !field.descriptive() && !used.contains(field.name()))
        .extracting(Field::name)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "platform-2024 | 1-1 | 取得する利用者情報の内容と取得場面",
        "platform-2024 | 1-2-2 | 青少年や高齢者等の脆弱な個人の利用者情報の取扱いに係る配慮",
        "platform-2024 | 2-9-1 | オプトアウトをしてもサービス利用継続が可能か",
        "platform-2024 | 3-7-2 |"
            + " データクリーンルーム等をサービス提供する場合に、利用者情報の提供元の第三者へどのように同意取得を促しているか、促した結果の対応状況について確認しているか",
        "platform-2024 | 7-3 | 業務内容",
        "platform-2023 | 2(4)① | データポータビリティの取組（方法・対象範囲等）",
        "platform-2023 | 2(4)③ | 電磁的開示請求への対応、開示方法、提供フォーマット等",
        "carrier-2024 | 1-1 |"
            + " 個人データの取扱いの委託（再委託）について、どのような情報を、どのような事業者に委託しているのか、代表的なものを可能な範囲で記載すること。",
        "carrier-2024 | 3-3 | 個人データの取扱いを外部へ委託することについて、利用者に対してどのような説明を行っているか。",
        "carrier-2024 | 3-4 |"
            + " 漏えいの発生後の対応として、漏えいした情報がインターネット上に流通していないかを検知したり、作業者の記録を保存し漏えいの発生原因を特定したりすることができるよう、措置を行っているか。",
      })
  void labelsAreTheOfficialOnes(String sheet, String number, String label) {
    assertThat(TestPack.sheet(sheet).item(number).orElseThrow().label().ja()).isEqualTo(label);
  }

  @Test
  void everyFindingHasAnIdOfItsOwn() {
    assertThat(TestPack.PACK.criteria().flatMap(criterion -> criterion.findings().stream()))
        .extracting(Finding::id)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(500);
    assertThat(TestPack.PACK.criteria()).extracting(Criterion::id).doesNotHaveDuplicates();
  }

  @Test
  void whatIsLackingRestsOnADutyOrAGuidelineThatWasChecked() {
    List<String> weak = new ArrayList<>();
    for (Criterion criterion : TestPack.PACK.criteria().toList()) {
      boolean lacking =
          criterion.findings().stream().anyMatch(finding -> finding.level() == Level.LACKING);
      if (lacking && !supported(criterion.basis())) {
        weak.add(criterion.id());
      }
    }
    assertThat(weak).isEmpty();
  }

  private static boolean supported(List<Basis> basis) {
    boolean precedent = basis.stream().anyMatch(each -> each.strength() == Strength.PRECEDENT);
    return basis.stream()
        .filter(each -> each.strength() == Strength.DUTY || each.strength() == Strength.GUIDELINE)
        .anyMatch(each -> each.checked() != Basis.Checked.NO || precedent);
  }

  @Test
  void noBasisIsStrongerThanItsSource() {
    assertThat(TestPack.PACK.criteria().flatMap(criterion -> criterion.basis().stream()))
        .allSatisfy(
            basis ->
                assertThat(basis.strength())
                    .as(basis.toString())
                    .isGreaterThanOrEqualTo(
                        TestPack.PACK.sources().get(basis.source()).strength()));
  }

  @Test
  void fewFieldsAreComparedBetweenAudiencesAndRegions() {
    assertThat(compared(Axis.AUDIENCE)).hasSizeBetween(10, 40);
    assertThat(compared(Axis.REGION)).hasSizeBetween(10, 40);
  }

  private static List<String> compared(Axis axis) {
    return TestPack.PACK
        .fields()
        .filter(field -> field.parity().contains(axis))
        .map(Field::name)
        .toList();
  }

  /** What could be asked, whatever is answered: more than any operator is asked. */
  @ParameterizedTest
  @CsvSource({"platform-2024, 300, 450", "carrier-2024, 160, 160"})
  void aSheetAsksNoMoreThanItMust(String id, int mostFields, int mostCells) {
    Sheet sheet = TestPack.sheet(id);
    Shape shape = new Shape(id, List.of(), List.of(), sheet.asOf());
    Grid grid = GridBuilder.build(TestPack.PACK, TestPack.RULESET.rules(id), shape);
    long described =
        TestPack.PACK
            .fields()
            .filter(field -> field.descriptive() && sheet.asks(field.question()))
            .count();
    long fields =
        described
            + grid.cells().stream()
                .filter(cell -> first(cell.scope()))
                .map(cell -> cell.field().name())
                .distinct()
                .count();
    long cells = described + grid.cells().size();
    assertThat(fields)
        .as("%s fields and %s cells of %s", fields, cells, id)
        .isBetween(100L, (long) mostFields);
    assertThat(cells)
        .as("%s fields and %s cells of %s", fields, cells, id)
        .isBetween(100L, (long) mostCells);
  }

  private static boolean first(Scope scope) {
    return (scope.audience() == null || scope.audience() == Audience.LOGGED_IN)
        && (scope.region() == null || scope.region() == Region.JP);
  }
}
