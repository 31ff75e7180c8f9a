package tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackReaderTest {

  private final Pack pack = SamplePack.valid().pack();

  @Test
  void aPackWithoutFaultsIsReadWhole() {
    assertThat(pack.version()).isEqualTo("1.0.0");
    assertThat(pack.effective()).isEqualTo(LocalDate.of(2024, 6, 12));
    assertThat(pack.levelValues()).containsEntry(Level.DOUBTFUL, 0.5);
    assertThat(pack.bands()).extracting(Band::from).containsExactly(0.0, 50.0);
    assertThat(pack.questions()).containsOnlyKeys("opt-out", "opt-out-review", "opinion");
    assertThat(pack.sheets()).containsOnlyKeys("platform-2023", "platform-2024");
    assertThat(pack.viewpoints()).containsOnlyKeys("opt-out-reach");
    assertThat(pack.digest()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void aSourceIsReadOnADateOrIsUnverified() {
    assertThat(pack.sources().get("law").read()).isEqualTo(LocalDate.of(2024, 6, 12));
    assertThat(pack.sources().get("decision").read()).isNull();
    assertThat(pack.sources().get("decision").version()).isEqualTo("2024-03-05");
  }

  @Test
  void ownFieldsComeFirstAndAnIncludedOneStandsWhereTheQuestionNamesIt() {
    assertThat(pack.questions().get("opt-out").fields())
        .extracting(Field::id)
        .containsExactly("offered", "covered", "steps", "explained");
    assertThat(pack.questions().get("opt-out-review").fields())
        .extracting(Field::id)
        .containsExactly("explained", "next", "answer");
  }

  @Test
  void aQuestionReplacesWhatItsGroupSaysKeyByKey() {
    Field changed = pack.field("opt-out-review.explained").orElseThrow();
    Field asInGroup = pack.field("opt-out.explained").orElseThrow();
    assertThat(asInGroup.parity()).containsExactly(Axis.AUDIENCE, Axis.REGION);
    assertThat(asInGroup.askedWhen()).isNull();
    assertThat(changed.parity()).isEmpty();
    assertThat(changed.askedWhen()).isEqualTo(new AskedWhen("opt-out.offered", Set.of("ALL")));
    assertThat(changed.options()).isEqualTo(asInGroup.options());
  }

  @Test
  void theWorstOptionHasRankZeroAndAnUnrankedOneStandsOutside() {
    assertThat(pack.field("opt-out.offered").orElseThrow().options())
        .extracting(Option::rank)
        .containsExactly(0, 1, 2, Option.UNRANKED);
    assertThat(pack.field("opt-out.covered").orElseThrow().options())
        .allMatch(option -> !option.ranked());
  }

  @Test
  void notInBecomesTheOptionsThatRemain() {
    AskedWhen condition = pack.field("opt-out.covered").orElseThrow().askedWhen();
    assertThat(condition.field()).isEqualTo("opt-out.offered");
    assertThat(condition.options()).containsExactly("SOME", "ALL", "NO_USE");
  }

  @Test
  void onlyOrderedChoicesCanBeRaisedByDefault() {
    assertThat(pack.field("opt-out.offered").orElseThrow().remedy()).isEqualTo(Remedy.RAISE);
    assertThat(pack.field("opt-out-review.next").orElseThrow().remedy()).isEqualTo(Remedy.NONE);
    assertThat(pack.field("opt-out.steps").orElseThrow().remedy()).isEqualTo(Remedy.FEWER);
  }

  @Test
  void anUnknownFieldNameFindsNothing() {
    assertThat(pack.field("opt-out.nothing")).isEmpty();
    assertThat(pack.field("nothing.offered")).isEmpty();
    assertThat(pack.field("offered")).isEmpty();
  }

  @Test
  void anItemHasTheAxesOfItsSectionUnlessItNarrowsThem() {
    Sheet sheet = pack.sheets().get("platform-2024");
    assertThat(sheet.item("1-1").orElseThrow().axes())
        .containsExactly(Axis.SERVICE, Axis.AUDIENCE, Axis.REGION);
    assertThat(sheet.item("1-2").orElseThrow().axes()).containsExactly(Axis.SERVICE);
  }

  @Test
  void aFieldHasTheWidestAxesOfItsItemsNarrowedByItsReach() {
    Sheet sheet = pack.sheets().get("platform-2024");
    assertThat(sheet.axesOf(pack.field("opt-out.offered").orElseThrow())).hasSize(3);
    assertThat(sheet.axesOf(pack.field("opt-out-review.explained").orElseThrow()))
        .containsExactly(Axis.SERVICE);
    assertThat(sheet.axesOf(pack.field("opt-out-review.next").orElseThrow())).isEmpty();
    assertThat(sheet.axesOf(pack.field("opinion.opinion").orElseThrow())).isEmpty();
  }

  @Test
  void aSectionWithoutAxesIsTheOperatorAsAWhole() {
    Sheet sheet = pack.sheets().get("platform-2023");
    assertThat(sheet.axesOf(pack.field("opt-out.offered").orElseThrow())).isEmpty();
    assertThat(sheet.standsFor()).isEqualTo(new Scope(null, Audience.LOGGED_IN, Region.JP));
  }

  @Test
  void aQuestionIsAskedByAnItemOrAtTheClose() {
    Sheet sheet = pack.sheets().get("platform-2024");
    assertThat(sheet.asks("opt-out")).isTrue();
    assertThat(sheet.asks("opinion")).isTrue();
    assertThat(sheet.itemsAsking("opinion")).isEmpty();
    assertThat(sheet.asks("nothing")).isFalse();
  }

  @Test
  void theOfficialTableKeepsItsTextsAndItems() {
    OfficialViewpoint row = pack.sheets().get("platform-2024").officialViewpoints().get(0);
    assertThat(row.texts()).containsExactly(new Text("差異がないか", "Are there differences?"));
    assertThat(row.hearingItems()).hasSize(1);
    assertThat(row.items()).containsExactly("1-1", "1-2");
  }

  @Test
  void aDroppedItemIsOfTheOnlySheetThatItemsComeFrom() {
    assertThat(pack.sheets().get("platform-2024").dropped())
        .containsExactly(new DroppedItem("platform-2023", "1③", new Text("廃止", "No longer asked")));
  }

  @Test
  void theStrongestBasisComesFirst() {
    Criterion criterion = pack.viewpoints().get("opt-out-reach").criteria().get(0);
    assertThat(criterion.id()).isEqualTo("opt-out-reach/offered");
    assertThat(criterion.basis())
        .extracting(Basis::strength)
        .containsExactly(Strength.DUTY, Strength.PRECEDENT);
  }

  @Test
  void aFindingHasTheNameOfItsRule() {
    assertThat(pack.criteria().flatMap(criterion -> criterion.findings().stream()))
        .extracting(Finding::id)
        .containsExactly(
            "opt-out-reach/not-offered", "opt-out-reach/some-only", "opt-out-reach/disagrees");
  }

  @Test
  void aParameterIsANumberOrADateAsOfTheDocument() {
    Viewpoint viewpoint = pack.viewpoints().get("opt-out-reach");
    LocalDate asOf = LocalDate.of(2024, 7, 31);
    assertThat(viewpoint.parameters().get(0).on(asOf).amount()).isEqualTo(2);
    assertThat(viewpoint.parameters().get(1).on(asOf).date(asOf))
        .isEqualTo(LocalDate.of(2026, 7, 31));
  }

  @Test
  void anOfficialLabelIsQuotedAsItIs() {
    assertThat(pack.sheets().get("platform-2024").item("1-1").orElseThrow().label().ja())
        .isEqualTo("違反の有無");
  }
}
