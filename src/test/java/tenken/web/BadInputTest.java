package tenken.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What bad input gets: a problem that says where and what, never a 5xx, nothing half done. */
@WebTest
class BadInputTest {

  private static final String ITEM = "{\"item\": \"2-9-1\", ";
  private static final String FIRST = "/answers/0";
  private static final String FIELDS = FIRST + "/fields/";
  private static final String CONTINUES = FIELDS + "opt-out-continuity.service-continues";

  @LocalServerPort private int port;

  /** What a document should get. */
  private record Expected(String document, String code, String pointer) {}

  private Service service() {
    return new Service(port);
  }

  private static Map<String, Expected> table() {
    Map<String, Expected> table = new TreeMap<>(names());
    table.putAll(values());
    table.putAll(shapes());
    table.putAll(limits());
    return table;
  }

  private static Map<String, Expected> names() {
    return Map.of(
        "unknown sheet",
        new Expected("{\"sheet\": \"platform-1999\"}", "unknown-sheet", "/sheet"),
        "no sheet",
        new Expected("{\"answers\": []}", "missing-property", "/sheet"),
        "unknown item",
        answer("{\"item\": \"9-9\", \"fields\": {\"a.b\": 1}}", "unknown-item", "/item"),
        "unknown question",
        answer("{\"question\": \"nope\", \"fields\": {\"b\": 1}}", "unknown-question", "/question"),
        "unknown field",
        answer(
            ITEM + "\"fields\": {\"opt-out.nope\": 1}}", "unknown-field", "/fields/opt-out.nope"),
        "unknown option",
        new Expected(
            Answered.continuity("service-continues", "\"SOME\""), "unknown-option", CONTINUES),
        "unknown audience",
        scoped("\"audiences\": [\"GUEST\"]", "unknown-audience", "/audiences/0"),
        "unknown region",
        scoped("\"regions\": [\"US\"]", "unknown-region", "/regions/0"),
        "unknown service",
        scoped("\"services\": [\"maps\"]", "unknown-service", "/services/0"),
        "unknown property",
        new Expected(
            "{\"sheet\": \"platform-2024\", \"sheeet\": 1}", "unknown-property", "/sheeet"));
  }

  private static Map<String, Expected> values() {
    String counts = FIELDS + "opt-out.steps";
    String date = FIELDS + "opt-out-continuity.review-due";
    return Map.of(
        "wrong type",
        new Expected(Answered.continuity("service-continues", "7"), "wrong-type", CONTINUES),
        "null",
        new Expected(Answered.continuity("service-continues", "null"), "wrong-type", CONTINUES),
        "NaN",
        new Expected(Answered.optOut("steps", "NaN"), "malformed-json", ""),
        "huge number",
        new Expected(Answered.optOut("steps", "1e400"), "number-out-of-range", counts),
        "negative number",
        new Expected(Answered.optOut("steps", "-1"), "number-out-of-range", counts),
        "no such date",
        withoutScopes("review-due", "\"2024-02-30\"", "not-a-date", date),
        "no address",
        new Expected(
            Answered.continuity("explained-at", "\"javascript:alert(1)\""),
            "not-a-url",
            FIELDS + "opt-out-continuity.explained-at"),
        "empty choices",
        new Expected(
            Answered.optOut("uses-practised", "[]"),
            "empty-choices",
            FIELDS + "opt-out.uses-practised"),
        "exclusive option",
        new Expected(
            Answered.optOut("uses-practised", "[\"NONE\", \"AI_TRAINING\"]"),
            "exclusive-option",
            FIELDS + "opt-out.uses-practised"));
  }

  private static Map<String, Expected> shapes() {
    String twice =
        Answered.continuity("service-continues", "\"FULL\"")
            .replace("]}", ", " + one("\"NO\"") + "]}");
    return Map.of(
        "the same cell twice",
        new Expected(
            twice, "duplicate-cell", "/answers/1/fields/opt-out-continuity.service-continues"),
        "an axis that the item lacks",
        answer(
            "{\"question\": \"monitoring-opinions\", \"scopes\": {\"regions\": [\"JP\"]},"
                + " \"fields\": {\"opinion\": \"a\"}}",
            "axis-not-asked",
            "/scopes/regions"),
        "not applicable without a reason",
        answer(ITEM + "\"status\": \"NOT_APPLICABLE\"}", "reason-missing", "/reason"),
        "checking without a date",
        answer(ITEM + "\"status\": \"CHECKING\"}", "until-missing", "/until"),
        "a duplicate key",
        new Expected(
            "{\"sheet\": \"platform-2024\", \"sheet\": \"platform-2024\"}",
            "duplicate-key",
            "/sheet"),
        "malformed JSON",
        new Expected("{\"sheet\": \"platform-2024\"", "malformed-json", ""),
        "two documents",
        new Expected(Answered.EMPTY + Answered.EMPTY, "malformed-json", ""),
        "no object",
        new Expected("[]", "wrong-type", ""),
        "blank body",
        new Expected(" \n", "empty-body", ""),
        "half a surrogate pair",
        new Expected(
            "{\"sheet\": \"platform-2024\", \"operator\": \"\\ud800\"}",
            "bad-character",
            "/operator"));
  }

  private static Map<String, Expected> limits() {
    String deep = "[".repeat(30) + "]".repeat(30);
    String bottomless = "[".repeat(100_000);
    String many = String.join(",", Collections.nCopies(5_001, "{}"));
    return Map.of(
        "nested too deeply",
        new Expected("{\"sheet\": \"platform-2024\", \"x\": " + deep + "}", "too-deep", null),
        "nested without end",
        new Expected(bottomless, "too-deep", null),
        "a long text",
        new Expected(
            Answered.continuity("lost-features", "\"" + "a".repeat(20_001) + "\""),
            "too-long",
            FIELDS + "opt-out-continuity.lost-features"),
        "too many answers",
        new Expected(Answered.with(many), "too-many", "/answers"));
  }

  private static Expected answer(String answer, String code, String pointer) {
    return new Expected(Answered.with(answer), code, FIRST + pointer);
  }

  private static Expected scoped(String scopes, String code, String pointer) {
    String answer =
        ITEM + "\"scopes\": {" + scopes + "}, \"fields\": " + "{" + full("\"NO\"") + "}}";
    return answer(answer, code, "/scopes" + pointer);
  }

  private static Expected withoutScopes(String field, String value, String code, String pointer) {
    String answer = ITEM + "\"fields\": {\"opt-out-continuity." + field + "\": " + value + "}}";
    return new Expected(Answered.with(answer), code, pointer);
  }

  private static String one(String value) {
    return ITEM
        + "\"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"}, \"fields\": {"
        + full(value)
        + "}}";
  }

  private static String full(String value) {
    return "\"opt-out-continuity.service-continues\": " + value;
  }

  @TestFactory
  Stream<DynamicTest> badInputIsToldWhereAndWhat() {
    return table().entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> refused(row.getValue())));
  }

  private void refused(Expected expected) {
    Response response = service().check(expected.document());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.jsonPath().getList("faults.code", String.class)).contains(expected.code());
    if (expected.pointer() != null) {
      String first = "faults.find { it.code == '" + expected.code() + "' }.pointer";
      assertThat(response.jsonPath().getString(first)).isEqualTo(expected.pointer());
    }
  }

  @Test
  void allFaultsComeBackTogether() {
    String answers =
        one("\"SOME\"") + ", {\"item\": \"9-9\", \"fields\": {\"a\": 1}}, " + ITEM + "\"x\": 1}";
    service()
        .check("{\"sheet\": \"platform-2024\", \"asOf\": \"soon\", \"answers\": [" + answers + "]}")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-answers"))
        .body(
            "faults.code",
            hasItems("not-a-date", "unknown-option", "unknown-item", "unknown-property"))
        .body("faults.pointer", hasItems("/asOf", CONTINUES, "/answers/1/item", "/answers/2/x"));
  }

  @Test
  void faultsOfOneKindGiveTheProblemTheirType() {
    service()
        .check(Answered.continuity("service-continues", "\"SOME\""))
        .then()
        .body("type", equalTo("/problems/unknown-option"))
        .body("faults[0].allowed", hasItems("NO", "PAID", "REDUCED", "FULL"));
  }

  @Test
  void beyond200FaultsTheRestIsCounted() {
    String many = String.join(",", Collections.nCopies(250, "{\"item\": \"9-9\", \"reason\": 1}"));
    service()
        .check(Answered.with(many))
        .then()
        .body("faults", hasSize(200))
        .body("more", greaterThan(0));
  }

  @Test
  void aProblemNeverRepeatsAnAnswer() {
    String secret = "\"a-secret-answer\"";
    service()
        .check(Answered.continuity("service-continues", secret))
        .then()
        .body(not(containsString("a-secret-answer")));
  }

  @Test
  void aBodyThatIsNotUtf8IsToldSo() {
    byte[] latin = "{\"sheet\": \"caf\u00e9\"}".getBytes(ISO_8859_1);
    service()
        .request()
        .contentType(Service.JSON)
        .body(latin)
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(400)
        .body("faults.code", contains("malformed-utf8"));
  }

  @Test
  void anEmptyBodyIsToldSo() {
    service()
        .request()
        .contentType(Service.JSON)
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/empty-body"));
  }

  @Test
  void aBodyOverOneMebibyteIsNotReadFurther() {
    service()
        .check(Answered.EMPTY + " ".repeat(3_000_000))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/body-too-large"));
  }

  @Test
  void aBodyOfJustOneMebibyteIsTaken() {
    String padded = Answered.EMPTY + " ".repeat((1 << 20) - Answered.EMPTY.length());
    service().check(padded).then().statusCode(200);
  }

  @Test
  void aBodyThatBreaksOffIsToldSo() throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      String request =
          """
          POST /v1/pre-checks HTTP/1.1
          Host: localhost
          Content-Type: application/json
          Content-Length: 100

          {"sheet":\
          """;
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/incomplete-body");
    }
  }

  @Test
  void aCompressedBodyIsRefused() {
    service()
        .request()
        .contentType(Service.JSON)
        .header("Content-Encoding", "gzip")
        .body(Answered.EMPTY)
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(415);
  }

  @Test
  void aPackThatIsNotLoadedIsRefused() {
    service()
        .request()
        .contentType(Service.JSON)
        .header("Tenken-Pack", "sha256:0")
        .body(Answered.EMPTY)
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-pack"));
  }
}
