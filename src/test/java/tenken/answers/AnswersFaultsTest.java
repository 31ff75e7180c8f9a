package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How faults are told. Quotes are single for ease of reading. */
class AnswersFaultsTest {

  private static final AnswersReader READER = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);

  private static AnswersReading reading(String document) {
    return READER.read(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void twoAnswersForOneCellNameBothPlaces() {
    AnswersReading reading =
        reading(
            "{'sheet': 'small-2024', 'answers': [{'item': '1-2', 'status': 'NOT_APPLICABLE',"
                + " 'reason': 'r'}, {'question': 'officer', 'fields': {'staff': 2}}]}");
    assertThat(reading.faults()).hasSize(1);
    Fault fault = reading.faults().get(0);
    assertThat(fault.pointer()).isEqualTo("/answers/1/fields/staff");
    assertThat(fault.text().ja()).contains("/answers/0/status");
    assertThat(fault.text().en()).contains("/answers/0/status");
  }

  @Test
  void allFaultsComeTogether() {
    AnswersReading reading =
        reading(
            "{'sheet': 'small-2024', 'asOf': 'x', 'confidentiality': 'SECRET', 'services': [1],"
                + " 'absent': [{}], 'openGuidance': [{}], 'extra': 1, 'extra': 2, 'answers': [{},"
                + " {'item': '9', 'status': '?', 'until': 7}, {'question': 'collection', 'fields':"
                + " {'told': '?', 'kinds': [], 'partners': -1, 'x': 1}}]}");
    assertThat(reading.faults().stream().map(Fault::code).collect(Collectors.toSet()))
        .contains(
            Code.DUPLICATE_KEY,
            Code.UNKNOWN_PROPERTY,
            Code.NOT_A_DATE,
            Code.UNKNOWN_CONFIDENTIALITY,
            Code.WRONG_TYPE,
            Code.REASON_MISSING,
            Code.MISSING_PROPERTY,
            Code.EMPTY_ANSWER,
            Code.UNKNOWN_ITEM,
            Code.UNKNOWN_STATUS,
            Code.UNKNOWN_OPTION,
            Code.EMPTY_CHOICES,
            Code.NUMBER_OUT_OF_RANGE,
            Code.UNKNOWN_FIELD);
  }

  @Test
  void atMost200FaultsAreListedAndTheRestCounted() {
    String bad =
        IntStream.range(0, 500).mapToObj(i -> "'x" + i + "': 1").collect(Collectors.joining(","));
    AnswersReading reading = reading("{'sheet': 'small-2024', " + bad + "}");
    assertThat(reading.faults()).hasSize(200);
    assertThat(reading.more()).isEqualTo(300);
  }

  @Test
  void whatWasProbablyMeantComesFirst() {
    AnswersReading reading =
        reading(
            "{'sheet': 'small-2024', 'answers': [{'item': '1-1', 'fields': {'told': 'NO',"
                + " 'collection.kinds': ['LOCATON']}}]}");
    assertThat(reading.faults().get(0).allowed())
        .startsWith("collection.told")
        .contains("purpose.stated");
    assertThat(reading.faults().get(1).allowed())
        .containsExactly("LOCATION", "COOKIES", "NONE", "UNKNOWN");
  }

  @Test
  void faultsNeverQuoteWhatWasAnswered() {
    String secret = "極秘secret";
    AnswersReading reading =
        reading(
            "{'sheet': 'S', 'operator': 7, 'asOf': 'S', 'services': ['S', 'S'], 'answers': []}"
                .replace("S", secret));
    AnswersReading more =
        reading(
            ("{'sheet': 'small-2024', 'answers': [{'item': 'S', 'status': 'S'}, {'question':"
                    + " 'collection', 'scopes': {'services': ['S'], 'audiences': ['S']}, 'reason':"
                    + " 'S', 'fields': {'told': 'S', 'since': 'S', 'told-at': 'S', 'partners':"
                    + " 'S'}}]}")
                .replace("S", secret));
    assertThat(reading.faults()).hasSize(4);
    assertThat(more.faults()).hasSize(9);
    assertThat(reading.faults().toString() + more.faults()).doesNotContain("secret");
  }
}
