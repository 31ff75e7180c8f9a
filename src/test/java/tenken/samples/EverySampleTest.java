package tenken.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.answers.AnswersReading;
import tenken.catalog.Item;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;

/** What holds of every document under {@code src/samples}. */
class EverySampleTest {

  static List<Sample> samples() {
    return Sample.all();
  }

  @Test
  void theSamplesAreThere() {
    assertThat(Sample.all())
        .extracting(Sample::name)
        .contains(
            "carrier-gaps",
            "carrier-good",
            "platform-draft",
            "platform-gaps",
            "platform-good",
            "published-decisions/l-02",
            "published-decisions/l-03",
            "published-decisions/t-01",
            "published-decisions/t-02",
            "published-decisions/t-04");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itIsReadWithoutFaultAndEveryAnswerFindsItsCell(Sample sample) {
    AnswersReading reading = sample.reading();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itAnswersInTheOrderOfTheSheet(Sample sample) {
    Sheet sheet = sample.answers().sheet();
    List<String> numbers = sheet.items().map(Item::number).toList();
    List<Integer> places = new ArrayList<>();
    for (JsonNode answer : sample.json().get("answers")) {
      places.add(place(answer, sheet, numbers));
    }
    assertThat(places).isSorted();
  }

  private static int place(JsonNode answer, Sheet sheet, List<String> numbers) {
    if (answer.has("item")) {
      return numbers.indexOf(answer.get("item").stringValue());
    }
    return sheet.itemsAsking(answer.get("question").stringValue()).stream()
        .mapToInt(item -> numbers.indexOf(item.number()))
        .min()
        .orElse(numbers.size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itIsAssessedTwiceAlike(Sample sample) {
    assertThat(sample.assessment()).isEqualTo(sample.assessment());
  }

  @Test
  void inventedOperatorsHaveAddressesThatBelongToNobody() {
    TreeSet<String> addresses = new TreeSet<>();
    for (Sample sample : Sample.all()) {
      if (!sample.name().startsWith("published-decisions/")) {
        for (JsonNode value : sample.json().findValues("value")) {
          if (value.isString() && value.stringValue().startsWith("http")) {
            addresses.add(URI.create(value.stringValue()).getHost());
          }
        }
      }
    }
    assertThat(addresses).isNotEmpty().allMatch(host -> host.matches(".+\\.example\\.(jp|com)"));
  }
}
