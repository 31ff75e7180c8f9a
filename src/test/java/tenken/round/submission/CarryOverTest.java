package tenken.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.RandomAnswers;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;

/** Answers of 2023 on the sheet of 2024, with the shipped pack. */
class CarryOverTest {

  private static final Sheet EARLIER = TestPack.sheet("platform-2023");
  private static final Sheet LATER = TestPack.sheet("platform-2024");

  private static CarryOver.Carried carried(Answers earlier) {
    return new CarryOver(earlier, LATER, TestPack.PACK).carried("opr-0", LATER.asOf());
  }

  private static Answers random(long seed) {
    return TestPack.answers(new RandomAnswers(TestPack.PACK, EARLIER).document(seed, 0.8));
  }

  private static Field field(Cell cell) {
    return TestPack.PACK.field(cell.field()).orElseThrow();
  }

  @Test
  void whatComesOverIsUnconfirmedAndADocumentOfTheLaterSheet() {
    for (long seed = 0; seed < 20; seed++) {
      CarryOver.Carried carried = carried(random(seed));
      assertThat(carried.answers().given())
          .isNotEmpty()
          .allSatisfy((cell, given) -> assertThat(given.status()).isEqualTo(Status.UNCONFIRMED));
      assertThat(TestPack.answers(AnswersWriter.write(carried.answers())))
          .isEqualTo(carried.answers());
    }
  }

  @Test
  void everyAnswerWithAValueToAFieldThatBothAskComesOverWithItsEvidence() {
    for (long seed = 0; seed < 20; seed++) {
      Answers earlier = random(seed);
      CarryOver.Carried carried = carried(earlier);
      int left = 0;
      for (Map.Entry<Cell, Given> each : earlier.given().entrySet()) {
        if (each.getValue().value() == null || !LATER.asks(field(each.getKey()).question())) {
          left++;
          continue;
        }
        for (Cell place : places(each.getKey(), earlier)) {
          Given brought = carried.answers().given().get(place);
          assertThat(brought).as("%s", place).isNotNull();
          assertThat(brought.value()).isEqualTo(each.getValue().value());
          assertThat(brought.evidence()).isEqualTo(each.getValue().evidence());
          assertThat(brought.confidentiality()).isEqualTo(each.getValue().confidentiality());
        }
      }
      assertThat(carried.leftOut()).isEqualTo(left);
    }
  }

  /** The sheet of 2023 stands for people who are logged in, in Japan, at every service. */
  private static List<Cell> places(Cell cell, Answers earlier) {
    var axes = LATER.axesOf(field(cell));
    List<String> services = new ArrayList<>(earlier.services());
    if (!axes.contains(Axis.SERVICE) || services.isEmpty()) {
      services = Collections.singletonList(null);
    }
    return services.stream()
        .map(
            service ->
                new Scope(
                    service,
                    axes.contains(Axis.AUDIENCE) ? Audience.LOGGED_IN : null,
                    axes.contains(Axis.REGION) ? Region.JP : null))
        .map(scope -> new Cell(cell.field(), scope))
        .toList();
  }

  @Test
  void whatComesOverDeterminesNothing() {
    Answers carried = carried(random(1)).answers();
    Answers empty =
        Answers.of(
            LATER, "opr-0", LATER.asOf(), carried.services(), List.of(), List.of(), Map.of());
    var before = TestPack.ASSESSOR.assess(empty);
    var after = TestPack.ASSESSOR.assess(carried);
    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.findings()).isEqualTo(before.findings());
  }

  @Test
  void anOptionThatThereIsNoMoreStaysBehind() {
    Answers earlier = random(2);
    Map<Cell, Given> gone = new TreeMap<>();
    earlier
        .given()
        .forEach(
            (cell, given) -> {
              if (given.value() instanceof Value.Chosen) {
                gone.put(
                    cell,
                    new Given(
                        given.status(),
                        new Value.Chosen("GONE"),
                        null,
                        null,
                        List.of(),
                        given.confidentiality()));
              }
            });
    assertThat(gone).isNotEmpty();
    assertThat(carried(earlier.with(gone)).answers().given().values())
        .extracting(Given::value)
        .doesNotContain(new Value.Chosen("GONE"));
  }

  @Test
  void guidanceThatIsStillOpenComesOver() {
    var document = new RandomAnswers(TestPack.PACK, EARLIER).document(3, 0.5);
    String criterion = TestPack.PACK.criteria().findFirst().orElseThrow().id();
    document
        .putArray("openGuidance")
        .addObject()
        .put("criterion", criterion)
        .put("since", "2024-03-01")
        .put("citation", "報告書");
    Answers earlier = TestPack.answers(document);
    assertThat(carried(earlier).answers().openGuidance()).isEqualTo(earlier.openGuidance());
  }
}
