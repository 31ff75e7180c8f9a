package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/** What a document means. Quotes are single for ease of reading. */
class AnswersReaderTest {

  private static final AnswersReader READER = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);
  private static final String EVERYWHERE = "'scopes': {'audiences': 'ALL', 'regions': 'ALL'}, ";

  private static AnswersReading reading(String document) {
    return READER.read(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static Answers document(String properties) {
    AnswersReading reading = reading("{'sheet': 'small-2024', " + properties + "}");
    assertThat(reading.faults()).isEmpty();
    return reading.answers().orElseThrow();
  }

  private static Answers answers(String... answers) {
    return document("'answers': [{" + String.join("}, {", answers) + "}]");
  }

  private static List<Scope> scopes(Answers answers, String field) {
    return answers.given().keySet().stream()
        .filter(cell -> cell.field().equals(field))
        .map(Cell::scope)
        .toList();
  }

  private static Given only(Answers answers) {
    assertThat(answers.given().values())
        .isNotEmpty()
        .allMatch(answers.given().values().iterator().next()::equals);
    return answers.given().values().iterator().next();
  }

  @Test
  void anEmptyDocumentSaysNothingAndTakesTheSheetsDate() {
    Answers answers = document("'answers': []");
    assertThat(answers.given()).isEmpty();
    assertThat(answers.asOf()).isEqualTo(LocalDate.of(2024, 6, 12));
    assertThat(answers.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(answers.operator()).isNull();
  }

  @Test
  void anAnswerHoldsInTheScopesThatItNames() {
    Answers answers =
        answers(
            "'item': '1-1', 'scopes': {'audiences': ['OUTSIDE_ACCOUNT'], 'regions': ['JP']},"
                + " 'fields': {'collection.told': 'PAGE'}");
    assertThat(scopes(answers, "collection.told"))
        .containsExactly(
            new Scope(null, Audience.LOGGED_OUT, Region.JP),
            new Scope(null, Audience.NO_ACCOUNT, Region.JP));
    assertThat(only(answers).value()).isEqualTo(new Value.Chosen("PAGE"));
  }

  @Test
  void anAxisLeftOutIsNotAnswered() {
    AnswersReading reading =
        reading(
            "{'sheet': 'small-2024', 'answers': [{'question': 'collection', 'scopes': {'regions':"
                + " 'ALL'}, 'fields': {'told': 'NO', 'free-answer': 'x'}}]}");
    assertThat(reading.answers().orElseThrow().given().keySet())
        .containsExactly(new Cell("collection.free-answer", Scope.OPERATOR));
    assertThat(reading.unplaced()).containsExactly("collection.told");
  }

  @Test
  void aNarrowerFieldIgnoresSurplusAxes() {
    Answers answers =
        document(
            "'services': ['b', 'a'], 'answers': [{'item': '1-1', 'scopes': {'services': ['a'],"
                + " 'audiences': 'ALL', 'regions': ['JP']}, 'fields': {'collection.told': 'NO',"
                + " 'collection.free-answer': 'x'}}]");
    assertThat(scopes(answers, "collection.told")).hasSize(3);
    assertThat(scopes(answers, "collection.free-answer"))
        .containsExactly(new Scope("a", null, null));
  }

  @Test
  void oneServiceNeedsNoMentionAndSeveralDo() {
    String answer = "'answers': [{'question': 'officer', 'fields': {'staff': 3}}]";
    assertThat(scopes(document("'services': ['a'], " + answer), "officer.staff"))
        .containsExactly(new Scope("a", null, null));
    assertThat(document("'services': ['a', 'b'], " + answer).given()).isEmpty();
    assertThat(
            scopes(
                document(
                    "'services': ['b', 'a'], 'answers': [{'question': 'officer', 'scopes':"
                        + " {'services': 'ALL'}, 'fields': {'staff': 3}}]"),
                "officer.staff"))
        .containsExactly(new Scope("a", null, null), new Scope("b", null, null));
  }

  @Test
  void aStatusAloneCoversAllFieldsEverywhere() {
    Answers answers =
        document(
            "'services': ['a', 'b'], 'answers': [{'item': '1-1', 'status': 'WITHHELD', 'reason':"
                + " 'trade secret'}]");
    assertThat(answers.given()).hasSize((5 + 1) * 2 * 3 * 2 + 2);
    assertThat(only(answers).status()).isEqualTo(Status.WITHHELD);
    assertThat(only(answers).reason()).isEqualTo("trade secret");
  }

  @Test
  void onlyNarrowsAStatusToFields() {
    Answers answers =
        answers(
            "'question': 'collection', 'status': 'CHECKING', 'until': '2024-08-01', 'only':"
                + " ['partners'], 'scopes': {'audiences': ['LOGGED_IN']}");
    assertThat(scopes(answers, "collection.partners"))
        .hasSize(2)
        .hasSameSizeAs(answers.given().keySet());
    assertThat(only(answers).until()).isEqualTo(LocalDate.of(2024, 8, 1));
  }

  @Test
  void unconfirmedAndCheckedAnswersKeepTheirValues() {
    for (String status : List.of("'UNCONFIRMED'", "'CHECKING', 'until': '2024-08-01'")) {
      Answers answers =
          answers("'question': 'officer', 'fields': {'staff': 3}, 'status': " + status);
      assertThat(only(answers).value()).isEqualTo(new Value.Amount(3));
    }
  }

  @Test
  void wholeNumbersAreRecognisedHoweverTheyAreWritten() {
    for (String number : List.of("0", "-0", "-0.0", "0e999999999")) {
      assertThat(
              only(answers("'question': 'officer', 'fields': {'staff': " + number + "}")).value())
          .isEqualTo(new Value.Amount(0));
    }
    for (String number : List.of("1000", "1e3", "1000.0", "0.1e4")) {
      assertThat(
              only(answers("'question': 'officer', 'fields': {'staff': " + number + "}")).value())
          .isEqualTo(new Value.Amount(1000));
    }
  }

  @Test
  void whatIsAbsentIsDroppedSilently() {
    Answers answers =
        document(
            "'absent': [{'regions': ['EU'], 'reason': 'none there'}], 'answers': [{'question':"
                + " 'collection', "
                + EVERYWHERE
                + "'fields': {'told': 'NO'}}]");
    assertThat(scopes(answers, "collection.told"))
        .hasSize(3)
        .allMatch(scope -> scope.region() == Region.JP);
    assertThat(answers.absent())
        .containsExactly(
            new Absence(List.of(), java.util.Set.of(), java.util.Set.of(Region.EU), "none there"));
  }

  @Test
  void evidenceCoversTheFieldsItNamesOrAll() {
    Answers answers =
        answers(
            "'question': 'officer', 'fields': {'named': 'YES', 'staff': 2}, 'evidence': [{'kind':"
                + " 'RULE', 'value': 'r', 'fields': ['named']}, {'kind': 'URL', 'value':"
                + " 'https://example.jp/プライバシー'}]");
    assertThat(answers.given().get(new Cell("officer.named", Scope.OPERATOR)).evidence())
        .hasSize(2);
    assertThat(answers.given().get(new Cell("officer.staff", Scope.OPERATOR)).evidence())
        .containsExactly(new Evidence(Evidence.Kind.URL, "https://example.jp/プライバシー"));
  }

  @Test
  void theNearestConfidentialityWins() {
    Answers answers =
        document(
            "'confidentiality': 'PUBLIC', 'answers': [{'question': 'officer', 'confidentiality':"
                + " 'CLOSED', 'fields': {'named': 'YES', 'staff': 2}, 'fieldConfidentiality':"
                + " {'staff': 'MEMBERS_ONLY'}}, {'question': 'opinions', 'fields': {'text':"
                + " 'x'}}]");
    assertThat(answers.given().values())
        .extracting(Given::confidentiality)
        .containsExactly(
            Confidentiality.CLOSED, Confidentiality.MEMBERS_ONLY, Confidentiality.PUBLIC);
    assertThat(only(answers("'question': 'opinions', 'fields': {'text': 'x'}")).confidentiality())
        .isEqualTo(Confidentiality.MEMBERS_ONLY);
  }

  @Test
  void theSameAnswerTwiceIsOneAnswerWithTheEvidenceOfBoth() {
    Answers answers =
        answers(
            "'question': 'officer', 'fields': {'staff': 2}, 'evidence': [{'kind': 'RULE', 'value':"
                + " 'r'}]",
            "'item': '1-2', 'fields': {'officer.staff': 2.0}, 'confidentiality': 'CLOSED'");
    assertThat(only(answers).evidence()).hasSize(1);
    assertThat(only(answers).confidentiality()).isEqualTo(Confidentiality.CLOSED);
  }

  @Test
  void whereEachCellWasSaidIsKnown() {
    AnswersReading reading =
        reading(
            "{'sheet': 'plain-2023', 'answers': [{'item': '2(3)②', 'fields': {'purpose.stated':"
                + " 'NO'}}]}");
    assertThat(reading.pointers().get(new Cell("purpose.stated", Scope.OPERATOR)))
        .hasToString("/answers/0/fields/purpose.stated");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(reading("\uFEFF{'sheet': 'small-2024'}").answers()).isPresent();
  }

  @Test
  void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
    ByteArrayInputStream endless = new ByteArrayInputStream(new byte[3 << 20]);
    assertThat(READER.read(endless).faults())
        .extracting(Fault::code)
        .containsExactly(Code.BODY_TOO_LARGE);
    assertThat(endless.available()).isEqualTo((2 << 20) - 1);
  }

  @Test
  void aSmallDocumentCannotAskForALargeMap() {
    Limits few = new Limits(1 << 20, 20, 20_000, 200, 200, 5_000, 20, 64, 30);
    AnswersReading reading =
        new AnswersReader(SmallPack.PACK, few)
            .read(
                "{\"sheet\": \"small-2024\", \"answers\": [{\"item\": \"1-1\", \"status\": \"WITHHELD\", \"reason\": \"r\"}]}"
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).extracting(Fault::code).containsExactly(Code.TOO_MANY);
  }
}
