package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.answers.Code;

/** Everything that goes wrong is a problem document in the caller's language. */
@WebTest
class ProblemsTest {

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  @Test
  void anUnknownPathIsNotFound() {
    for (String path : new String[] {"/nope", "/v1/sheets/", "/problems/", "/error"}) {
      service()
          .get(path)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"))
          .body("status", equalTo(404));
    }
  }

  @Test
  void whetherThereIsAnythingBehindTheGateIsNotTold() {
    for (String path : new String[] {"/v1", "/v1/nope", "/actuator/nope"}) {
      service().get(path).then().statusCode(401);
    }
  }

  @Test
  void aMethodThatIsNotAllowedIsToldWhichAre() {
    service()
        .request()
        .delete("/v1/pack")
        .then()
        .statusCode(405)
        .header("Allow", containsString("GET"))
        .body("type", equalTo("/problems/method-not-allowed"));
    service().get("/v1/pre-checks").then().statusCode(405).header("Allow", equalTo("POST"));
    service().request().request("FOO", "/v1/pack").then().statusCode(400);
  }

  @Test
  void aParameterThatIsNotInUtf8IsRefused() {
    service().get("/v1/sheets/platform-2024/changes?from=%FF").then().statusCode(400);
  }

  @Test
  void whoAcceptsManyLanguagesIsAnsweredLikeOthers() {
    String many = "fr,de,it,es,pt,nl,sv,da,fi,pl,cs,en";
    Response response = service().request().header("Accept-Language", many).get("/v1/nope");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void aBrokenFormIsNoErrorOfTheService() {
    service()
        .request()
        .contentType("multipart/form-data")
        .body("{}".getBytes(UTF_8))
        .post("/v1/pre-checks")
        .then()
        .statusCode(400);
  }

  @Test
  void aFormatThatCannotBeGivenIsNotAcceptable() {
    service()
        .request()
        .accept("text/html")
        .get("/v1/pack")
        .then()
        .statusCode(406)
        .body("type", equalTo("/problems/not-acceptable"));
  }

  @Test
  void whoAcceptsProblemsOnlyGetsNoResultUnderTheirName() {
    for (String path : new String[] {"/v1/pack", "/v1/sheets", "/v1/viewpoints"}) {
      service()
          .request()
          .accept("application/problem+json")
          .get(path)
          .then()
          .statusCode(406)
          .body("type", equalTo("/problems/not-acceptable"));
    }
  }

  @Test
  void aBodyOfAnotherTypeIsToldWhichAreTaken() {
    service()
        .request()
        .contentType("application/x-www-form-urlencoded")
        .body("{}")
        .post("/v1/pre-checks")
        .then()
        .statusCode(415)
        .header("Accept", containsString("application/json"))
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  @Test
  void aMissingParameterIsToldSo() {
    service()
        .get("/v1/sheets/platform-2024/changes")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/missing-parameter"));
  }

  @TestFactory
  Stream<DynamicTest> theFirstOfJapaneseAndEnglishIsSpoken() {
    return Map.of(
            "ja", "ja",
            "en", "en",
            "en-US,en;q=0.9,ja;q=0.8", "en",
            "ja;q=0.1, en;q=0.9", "en",
            "fr, en;q=0.5", "en",
            "fr", "ja",
            "*", "ja",
            ";;;q=x", "ja",
            "-=1", "ja",
            "en;q=0", "ja")
        .entrySet()
        .stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> speaks(each)));
  }

  private void speaks(Map.Entry<String, String> asked) {
    Response response = service().request().header("Accept-Language", asked.getKey()).get("/nope");
    assertThat(response.header("Content-Language")).isEqualTo(asked.getValue());
    assertThat(response.header("Vary")).contains("Accept-Language");
    assertThat(response.<String>path("title"))
        .isEqualTo(asked.getValue().equals("en") ? "Not found" : "見つからない");
  }

  @Test
  void withoutALanguageJapaneseIsSpoken() {
    service().get("/nope").then().header("Content-Language", equalTo("ja"));
  }

  @Test
  void theTextOfAFaultIsInTheCallersLanguageToo() {
    service()
        .request()
        .header("Accept-Language", "en")
        .contentType(Service.JSON)
        .body("{\"sheet\": \"nope\"}")
        .post("/v1/pre-checks")
        .then()
        .body("faults[0].text", equalTo("There is no such sheet."))
        .body("detail", equalTo("There is no such sheet."));
  }

  private static final Map<Code, Integer> STATUSES =
      Map.of(
          Code.BODY_TOO_LARGE, 413,
          Code.STALE_VERSION, 412,
          Code.PATCH_FAILED, 422,
          Code.ALREADY_EXISTS, 409);

  @Test
  void everyCodeOfAFaultHasAPageInBothLanguages() {
    for (Code code : Code.values()) {
      service()
          .get("/problems/" + code.id())
          .then()
          .statusCode(200)
          .body("id", equalTo(code.id()))
          .body("status", equalTo(STATUSES.getOrDefault(code, 400)));
    }
  }

  @Test
  void everyTypeOfProblemLeadsToItsPage() {
    String type = service().get("/nope").path("type");
    service().get(type).then().statusCode(200).body("title.en", equalTo("Not found"));
  }

  @Test
  void whatTheServerRefusesByItselfIsAProblemDocumentToo() throws IOException {
    for (String line :
        new String[] {
          "GET /v1/{sheet} HTTP/1.1\r\nHost: localhost",
          "GET /v1/sheets/%00 HTTP/1.1\r\nHost: localhost",
          "GET /v1/sheets/a%2Fb HTTP/1.1\r\nHost: localhost",
          "GET /v1/pack HTTP/1.1\r\nHost: a b",
          "GET /v1/pack HTTP/1.1",
          "G@RBAGE\u0001"
        }) {
      String answer = send(line + "\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(line).startsWith("HTTP/1.1 400").contains("application/problem+json");
      assertThat(answer).contains("/problems/bad-request").doesNotContain("<html");
    }
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void traceIsAProblemDocumentToo() {
    service().request().request("TRACE", "/v1/pack").then().statusCode(405);
  }
}
