package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault, with the place it is found at. Quotes are single for ease of reading. */
class FaultTableTest {

  private static final AnswersReader READER = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);
  private static final String DEEP = "[".repeat(30) + "]".repeat(30);

  private record Row(String document, Code code, String pointer) {
    byte[] json() {
      return document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Row document(String properties, Code code, String pointer) {
    return new Row("{'sheet': 'small-2024', " + properties + "}", code, pointer);
  }

  private static Row answer(String properties, Code code, String pointer) {
    return document("'answers': [{" + properties + "}]", code, "/answers/0" + pointer);
  }

  private static Row field(String name, String value, Code code, String pointer) {
    return answer(
        "'question': 'collection', 'fields': {'" + name + "': " + value + "}",
        code,
        "/fields/" + pointer);
  }

  private static Stream<Row> rows() {
    return Stream.of(wholeDocuments(), headers(), answers(), statuses(), values())
        .flatMap(each -> each);
  }

  private static Stream<Row> wholeDocuments() {
    return Stream.of(
        new Row("", Code.EMPTY_BODY, ""),
        new Row(" \n\t ", Code.EMPTY_BODY, ""),
        new Row(" ".repeat((1 << 20) + 1), Code.BODY_TOO_LARGE, ""),
        new Row("{'sheet': ", Code.MALFORMED_JSON, ""),
        new Row("{'sheet': 'small-2024'} {}", Code.MALFORMED_JSON, ""),
        new Row("{'sheet': 'small-2024', 'answers': [NaN]}", Code.MALFORMED_JSON, ""),
        new Row("{'sheet': 'small-2024', // no\n 'answers': []}", Code.MALFORMED_JSON, ""),
        new Row("[]", Code.WRONG_TYPE, ""),
        new Row("null", Code.WRONG_TYPE, ""),
        new Row("{}", Code.MISSING_PROPERTY, "/sheet"),
        new Row("{'sheet': 'small-2042'}", Code.UNKNOWN_SHEET, "/sheet"),
        new Row("{'sheet': 7}", Code.WRONG_TYPE, "/sheet"),
        document("'answers': [], 'answers': []", Code.DUPLICATE_KEY, "/answers"));
  }

  private static Stream<Row> loudRows() {
    return Stream.of(
        document("'answers': " + DEEP, Code.TOO_DEEP, "/answers" + "/0".repeat(19)),
        document("'answers': " + "[".repeat(5_000), Code.TOO_DEEP, ""),
        document("'answers': [] " + "]".repeat(5_000), Code.MALFORMED_JSON, ""),
        document("'answers': [{}, 1]", Code.WRONG_TYPE, "/answers/1"));
  }

  private static Stream<Row> headers() {
    String names =
        IntStream.range(0, 21).mapToObj(i -> "'s" + i + "'").collect(Collectors.joining(","));
    return Stream.of(
        document("'sheets': 1", Code.UNKNOWN_PROPERTY, "/sheets"),
        document("'a/b~c': 1", Code.UNKNOWN_PROPERTY, "/a~1b~0c"),
        document("'operator': ' \u3000'", Code.BLANK, "/operator"),
        document("'operator': '" + "x".repeat(201) + "'", Code.TOO_LONG, "/operator"),
        document("'\\ud800': 1", Code.UNKNOWN_PROPERTY, "/\uFFFD"),
        document(
            "'" + "x".repeat(300) + "': 1", Code.UNKNOWN_PROPERTY, "/" + "x".repeat(200) + "…"),
        document("'operator': '\\u0000'", Code.BAD_CHARACTER, "/operator"),
        document("'operator': '\\ud800'", Code.BAD_CHARACTER, "/operator"),
        document("'asOf': '2024-02-30'", Code.NOT_A_DATE, "/asOf"),
        document("'asOf': '+99999-01-01'", Code.NOT_A_DATE, "/asOf"),
        document("'asOf': 20240101", Code.WRONG_TYPE, "/asOf"),
        document("'services': 'a'", Code.WRONG_TYPE, "/services"),
        document("'services': [" + names + "]", Code.TOO_MANY, "/services"),
        document("'services': ['a', 'b', 'a']", Code.DUPLICATE_SERVICE, "/services/2"),
        document("'services': ['ALL']", Code.NOT_EXPECTED, "/services/0"),
        document("'services': ['']", Code.BLANK, "/services/0"),
        document("'services': ['" + "x".repeat(65) + "']", Code.TOO_LONG, "/services/0"),
        document("'confidentiality': 'OPEN'", Code.UNKNOWN_CONFIDENTIALITY, "/confidentiality"),
        document("'absent': [{'regions': ['EU']}]", Code.REASON_MISSING, "/absent/0/reason"),
        document("'absent': [{'reason': 'r'}]", Code.EMPTY_ABSENCE, "/absent/0"),
        document("'absent': [{'reason': 'r', 'regions': 'ALL'}]", Code.EMPTY_ABSENCE, "/absent/0"),
        document(
            "'absent': [{'reason': 'r', 'regions': ['EU', 'JP']}]",
            Code.EVERYTHING_ABSENT,
            "/absent"),
        document(
            "'absent': [{'reason': 'r', 'regions': []}]", Code.EMPTY_LIST, "/absent/0/regions"),
        document(
            "'openGuidance': [{'criterion': 'telling/tod', 'since': '2023-04-01', 'citation':"
                + " 'c'}]",
            Code.UNKNOWN_CRITERION,
            "/openGuidance/0/criterion"),
        document(
            "'openGuidance': [{'criterion': 'telling/told', 'citation': 'c'}]",
            Code.MISSING_PROPERTY,
            "/openGuidance/0/since"));
  }

  private static Stream<Row> answers() {
    String same = "{'item': '1-2', 'fields': {'officer.named': 'YES'}}";
    String told = "'question': 'collection', 'fields': {'told': 'NO'}, ";
    return Stream.of(
        document("'answers': {}", Code.WRONG_TYPE, "/answers"),
        document(
            "'answers': [" + (same + ",").repeat(5_000) + same + "]", Code.TOO_MANY, "/answers"),
        answer("'fields': {'told': 'NO'}", Code.MISSING_PROPERTY, "/item"),
        answer(told + "'item': '1-1'", Code.NOT_EXPECTED, "/question"),
        answer("'item': '1.1', 'fields': {'x': 1}", Code.UNKNOWN_ITEM, "/item"),
        answer("'question': 'colection', 'fields': {'x': 1}", Code.UNKNOWN_QUESTION, "/question"),
        answer("'item': '1-1', 'fields': {'told': 'NO'}", Code.UNKNOWN_FIELD, "/fields/told"),
        answer(
            "'item': '1-2', 'fields': {'purpose.stated': 'NO'}",
            Code.UNKNOWN_FIELD,
            "/fields/purpose.stated"),
        answer(told + "'note': 1", Code.UNKNOWN_PROPERTY, "/note"),
        answer(told + "'scopes': []", Code.WRONG_TYPE, "/scopes"),
        answer(told + "'scopes': {'audience': 1}", Code.UNKNOWN_PROPERTY, "/scopes/audience"),
        answer(told + "'scopes': {'audiences': 'LOGGED_IN'}", Code.WRONG_TYPE, "/scopes/audiences"),
        answer(told + "'scopes': {'audiences': []}", Code.EMPTY_LIST, "/scopes/audiences"),
        answer(
            told + "'scopes': {'audiences': ['GUEST']}",
            Code.UNKNOWN_AUDIENCE,
            "/scopes/audiences/0"),
        answer(
            told + "'scopes': {'regions': ['JP', 'US']}", Code.UNKNOWN_REGION, "/scopes/regions/1"),
        answer(told + "'scopes': {'services': ['a']}", Code.UNKNOWN_SERVICE, "/scopes/services/0"),
        answer(
            "'item': '1-2', 'fields': {'officer.staff': 1}, 'scopes': {'regions': ['JP']}",
            Code.AXIS_NOT_ASKED,
            "/scopes/regions"),
        answer(told + "'confidentiality': 1", Code.WRONG_TYPE, "/confidentiality"),
        answer(
            told + "'fieldConfidentiality': {'kinds': 'CLOSED'}",
            Code.UNKNOWN_FIELD,
            "/fieldConfidentiality/kinds"),
        answer(
            told + "'evidence': [{'kind': 'RUMOUR', 'value': 'v'}]",
            Code.UNKNOWN_EVIDENCE_KIND,
            "/evidence/0/kind"),
        answer(
            told + "'evidence': [{'kind': 'URL', 'value': 'javascript:alert(1)'}]",
            Code.NOT_A_URL,
            "/evidence/0/value"),
        answer(
            told + "'evidence': [{'kind': 'RULE', 'value': 'v', 'fields': ['kinds']}]",
            Code.UNKNOWN_FIELD,
            "/evidence/0/fields/0"));
  }

  private static Stream<Row> statuses() {
    String told = "'question': 'collection', 'fields': {'told': 'NO'}, ";
    String silent = "'question': 'collection', 'status': ";
    return Stream.of(
        answer(told + "'status': 'DONE'", Code.UNKNOWN_STATUS, "/status"),
        answer("'item': '1-1'", Code.EMPTY_ANSWER, "/fields"),
        answer("'item': '1-1', 'fields': {}", Code.EMPTY_ANSWER, "/fields"),
        answer(silent + "'UNCONFIRMED'", Code.EMPTY_ANSWER, "/fields"),
        answer(silent + "'WITHHELD'", Code.REASON_MISSING, "/reason"),
        answer(silent + "'NOT_APPLICABLE', 'reason': ' '", Code.REASON_MISSING, "/reason"),
        answer(silent + "'CHECKING'", Code.UNTIL_MISSING, "/until"),
        answer(silent + "'CHECKING', 'until': 'soon'", Code.NOT_A_DATE, "/until"),
        answer(told + "'reason': 'r'", Code.NOT_EXPECTED, "/reason"),
        answer(told + "'until': '2024-07-01'", Code.NOT_EXPECTED, "/until"),
        answer(told + "'only': ['told']", Code.NOT_EXPECTED, "/only"),
        answer(told + "'status': 'WITHHELD', 'reason': 'r'", Code.NOT_EXPECTED, "/fields"),
        answer(silent + "'WITHHELD', 'reason': 'r', 'only': []", Code.EMPTY_LIST, "/only"),
        answer(
            silent + "'WITHHELD', 'reason': 'r', 'only': ['tol']", Code.UNKNOWN_FIELD, "/only/0"),
        document(
            "'answers': [{'question': 'officer', 'fields': {'named': 'YES'}},"
                + "{'item': '1-2', 'fields': {'officer.named': 'NO'}}]",
            Code.DUPLICATE_CELL,
            "/answers/1/fields/officer.named"));
  }

  private static Stream<Row> values() {
    return Stream.of(
        field("told", "'PAGES'", Code.UNKNOWN_OPTION, "told"),
        field("told", "true", Code.WRONG_TYPE, "told"),
        field("told", "null", Code.WRONG_TYPE, "told"),
        field("kinds", "'COOKIES'", Code.WRONG_TYPE, "kinds"),
        field("kinds", "[]", Code.EMPTY_CHOICES, "kinds"),
        field("kinds", "['COOKIES', 7]", Code.WRONG_TYPE, "kinds/1"),
        field("kinds", "['COOKIES', 'X']", Code.UNKNOWN_OPTION, "kinds/1"),
        field("kinds", "['COOKIES', 'NONE']", Code.EXCLUSIVE_OPTION, "kinds"),
        field("partners", "'7'", Code.WRONG_TYPE, "partners"),
        field("partners", "-1", Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("partners", "1.5", Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("partners", "1000000000001", Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("partners", "1e400", Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("partners", "1e999999999999", Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("partners", "9".repeat(5_000), Code.NUMBER_OUT_OF_RANGE, "partners"),
        field("since", "'2024-13-01'", Code.NOT_A_DATE, "since"),
        field("since", "2024", Code.WRONG_TYPE, "since"),
        field("told-at", "'example.jp'", Code.NOT_A_URL, "told-at"),
        field("free-answer", "''", Code.BLANK, "free-answer"),
        field("free-answer", "'" + "x".repeat(20_001) + "'", Code.TOO_LONG, "free-answer"),
        field("kinds", "[" + "'COOKIES',".repeat(200) + "'LOCATION']", Code.TOO_MANY, "kinds"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachFaultIsFoundAloneAtItsPlace(Row row) {
    AnswersReading reading = READER.read(row.json());
    assertThat(reading.answers()).isEmpty();
    assertThat(reading.faults())
        .extracting(fault -> fault.code().id() + " " + fault.pointer())
        .containsExactly(row.code().id() + " " + row.pointer());
    assertThat(reading.faults()).allSatisfy(FaultTableTest::isWellWorded);
  }

  @ParameterizedTest
  @MethodSource("loudRows")
  void someFaultsBringOthersAlong(Row row) {
    assertThat(READER.read(row.json()).faults())
        .extracting(fault -> fault.code().id() + " " + fault.pointer())
        .contains(row.code().id() + " " + row.pointer());
  }

  @Test
  void brokenUtf8IsAFaultThatTellsTheByte() {
    byte[] json = "{\"operator\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    json[14] = (byte) 0xC0;
    Fault fault = READER.read(json).faults().get(0);
    assertThat(fault.code()).isEqualTo(Code.MALFORMED_UTF8);
    assertThat(fault.text().en()).contains("14 bytes");
  }

  @Test
  void theTableHoldsEveryKindOfFault() {
    Set<Code> shown = Stream.concat(rows(), loudRows()).map(Row::code).collect(Collectors.toSet());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
        .containsExactly(
            Code.MALFORMED_UTF8,
            Code.BAD_VALUE,
            Code.UNKNOWN_REFERENCE,
            Code.INCONSISTENT,
            Code.ALREADY_EXISTS,
            Code.STALE_VERSION,
            Code.UNUSABLE_ADDRESS,
            Code.INTERNAL_ADDRESS,
            Code.PATCH_FAILED,
            Code.NOT_A_WORKBOOK,
            Code.UNSAFE_WORKBOOK,
            Code.FOREIGN_WORKBOOK,
            Code.UNREADABLE_CELL);
  }

  @Test
  void idsAreKebabCase() {
    assertThat(List.of(Code.values()))
        .extracting(Code::id)
        .contains("duplicate-cell", "malformed-utf8")
        .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"));
  }

  private static void isWellWorded(Fault fault) {
    assertThat(fault.text().ja()).endsWith("。").matches(text -> text.matches(".*[ぁ-ん].*"));
    assertThat(fault.text().en()).matches("[A-Z\"`].*[.]");
  }
}
