package tenken.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenken.answers.Confidentiality;
import tenken.assessment.AskedCells;
import tenken.assessment.Assessment;
import tenken.assessment.FindingResult;
import tenken.catalog.Item;
import tenken.catalog.Level;
import tools.jackson.databind.JsonNode;

/** The samples that answer everything: operators without a lack, and with findings to show. */
class FullSampleTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"platform-good", "platform-gaps", "carrier-good", "carrier-gaps"})
  void everyItemIsAnswered(String name) {
    Sample sample = new Sample(name);
    Set<String> answered = new TreeSet<>();
    for (JsonNode answer : sample.json().get("answers")) {
      answered.add(answer.path("item").asString("closing"));
    }
    assertThat(answered).containsAll(sample.answers().sheet().items().map(Item::number).toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"platform-good", "platform-gaps", "carrier-good", "carrier-gaps"})
  void everyCellThatIsAskedIsAnsweredAndNoOther(String name) {
    Sample sample = new Sample(name);
    Assessment assessment = sample.assessment();
    assertThat(sample.asked().unanswered()).isEmpty();
    assertThat(assessment.score().coverage()).isEqualTo(1.0);
    assertThat(assessment.ignored()).isEmpty();
    assertThat(Sample.criteria(assessment, Level.UNDETERMINED)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"platform-good", "carrier-good"})
  void aGoodOperatorLacksNothingAndIsStillAskedAFewThings(String name) {
    Assessment assessment = new Sample(name).assessment();
    assertThat(Sample.criteria(assessment, Level.LACKING)).isEmpty();
    assertThat(Sample.criteria(assessment, Level.DOUBTFUL)).hasSizeBetween(1, 12);
    assertThat(assessment.score().claimedShare()).isLessThan(0.5);
  }

  @ParameterizedTest(name = "{0} has findings on {1}")
  @CsvSource({
    "platform-gaps, login-state-parity",
    "platform-gaps, opt-out-continuity",
    "platform-gaps, data-portability",
    "platform-gaps, data-clean-room",
    "platform-gaps, region-parity",
    "carrier-gaps, intrusion-defence",
    "carrier-gaps, exfiltration-control",
    "carrier-gaps, contractor-oversight",
    "carrier-gaps, contractor-selection",
    "carrier-gaps, entrustment-recognition",
    "carrier-gaps, leak-response"
  })
  void anOperatorWithGapsHasFindings(String name, String viewpoint) {
    assertThat(new Sample(name).assessment().findings())
        .extracting(FindingResult::viewpoint)
        .contains(viewpoint);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"platform-gaps", "carrier-gaps"})
  void gapsAreAnAgendaAndNotAFlood(String name) {
    Assessment assessment = new Sample(name).assessment();
    assertThat(assessment.findings()).as(name).hasSizeBetween(40, 80);
    assertThat(Sample.criteria(assessment, Level.LACKING)).hasSizeGreaterThan(8);
    assertThat(Sample.criteria(assessment, Level.SATISFIED)).hasSizeGreaterThan(30);
  }

  @Test
  void aTypicalPlatformIsAskedAtMost300FieldsAnd450Cells() {
    AskedCells asked = new Sample("platform-good").asked();
    String numbers =
        "%d fields in the first column, %d cells in all"
            .formatted(asked.firstColumn(), asked.count());
    assertThat(asked.firstColumn()).as(numbers).isBetween(250L, 300L);
    assertThat(asked.count()).as(numbers).isBetween(350, 450);
  }

  @Test
  void aTypicalCarrierIsAskedAtMost160Fields() {
    AskedCells asked = new Sample("carrier-good").asked();
    String numbers = "%d fields, %d cells in all".formatted(asked.firstColumn(), asked.count());
    assertThat(asked.firstColumn()).as(numbers).isBetween(100L, 160L);
    assertThat(asked.count()).as(numbers).isEqualTo((int) asked.firstColumn());
  }

  @Test
  void opinionsOnTheMonitoringAreClosed() {
    assertThat(
            new Sample("platform-good")
                .answers().given().entrySet().stream()
                    .filter(entry -> entry.getKey().field().equals("monitoring-opinions.opinion"))
                    .map(entry -> entry.getValue().confidentiality())
                    .collect(Collectors.toSet()))
        .containsExactly(Confidentiality.CLOSED);
  }
}
