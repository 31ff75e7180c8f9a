package tenken.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.stored.Office;

/** What holds for every page, and the ways in and out. */
@WebTest
class PagesTest {

  private static final List<String> OPEN =
      List.of(
          "/",
          "/pre-check",
          "/sign-in",
          "/viewpoints",
          "/viewpoints/opt-out-continuity",
          "/sources",
          "/sheets",
          "/sheets/platform-2024");

  @LocalServerPort private int port;

  @Test
  void everyPageIsInJapaneseUntilSomebodyAsksForEnglish() {
    Visitor visitor = Visitor.at(port);
    for (String path : OPEN) {
      assertThat(visitor.page(path)).as(path).contains("<html lang=\"ja\"");
    }
    assertThat(visitor.page("/sheets?lang=en")).contains("<html lang=\"en\"");
    assertThat(visitor.page("/viewpoints")).as("remembered").contains("<html lang=\"en\"");
    assertThat(visitor.page("/viewpoints?lang=ja")).contains("<html lang=\"ja\"");
  }

  @Test
  void noPageRunsOrShowsWhatIsNotItsOwn() {
    for (String path : OPEN) {
      Response response = Visitor.at(port).get(path);
      response
          .then()
          .header("Content-Security-Policy", startsWith("default-src 'self';"))
          .header("X-Content-Type-Options", "nosniff")
          .header("X-Frame-Options", "DENY")
          .header("Referrer-Policy", "same-origin");
      assertThat(response.asString())
          .doesNotContain("<style", " style=", " onclick=", "<script>", "//cdn")
          .doesNotContainPattern("(src|action)=\"https?:");
    }
  }

  @Test
  void aLanguageThatNobodyKnowsIsNoErrorOfTheService() {
    for (String wanted : new String[] {"-=1", "-", "*", "tlh"}) {
      Visitor.at(port)
          .request()
          .header("Accept-Language", wanted)
          .get("/v1/me")
          .then()
          .statusCode(401);
    }
  }

  @Test
  void whatIsNotThereIsSaidOnAPageToPeopleAndInADocumentToPrograms() {
    Visitor.at(port)
        .get("/viewpoints/nothing")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("<title>見つからない – "));
    Visitor.at(port).get("/nothing/at-all?lang=en").then().statusCode(404).contentType("text/html");
    Visitor.at(port)
        .get("/v1/viewpoints/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void aFormWithoutItsTokenIsNotTaken() {
    Visitor.at(port)
        .request()
        .formParam("key", WebTest.KEY)
        .post("/sign-in")
        .then()
        .statusCode(403)
        .contentType("text/html");
  }

  @Test
  void aKeyLetsIn() {
    Visitor visitor = Visitor.at(port);
    visitor
        .get("/work/rounds")
        .then()
        .statusCode(302)
        .header("Location", containsString("/sign-in"));
    visitor.send("/sign-in", "/sign-in", Map.of("key", "tenken_wrong")).then().statusCode(403);
    Response in =
        visitor.send("/sign-in", "/sign-in", Map.of("key", WebTest.KEY, "to", "/viewpoints"));
    in.then().statusCode(302).header("Location", containsString("/viewpoints"));
    assertThat(in.headers().getValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("tenken-session=")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax"));
    assertThat(visitor.page("/")).contains("bootstrap").contains("事務局");
    visitor.send("/", "/sign-out", Map.of()).then().statusCode(302);
    assertThat(visitor.page("/")).doesNotContain("bootstrap");
  }

  @Test
  void nobodyIsLedElsewhereAfterSigningIn() {
    for (String to : List.of("https://example.com/", "//example.com", "/\\example.com")) {
      Visitor.at(port)
          .send("/sign-in", "/sign-in", Map.of("key", WebTest.KEY, "to", to))
          .then()
          .header("Location", equalTo("http://localhost:" + port + "/work"));
    }
  }

  @Test
  void aRevokedKeyEndsItsSessions() {
    Office secretariat = Office.secretariat(port);
    Map<String, Object> key = Map.of("name", "passing", "role", "AUDITOR");
    var issued = secretariat.post("/v1/api-keys", key);
    Visitor visitor = Visitor.withKey(port, issued.path("secret"));
    assertThat(visitor.page("/")).contains("passing");
    secretariat.request().delete("/v1/api-keys/" + issued.path("key.id")).then().statusCode(204);
    assertThat(visitor.page("/")).doesNotContain("passing");
  }

  @Test
  void aSessionOpensThePagesAndNotTheApi() {
    Visitor.withKey(port, WebTest.KEY).get("/v1/me").then().statusCode(401);
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(messages("en").keySet()).isEqualTo(messages("ja").keySet());
    assertThat(messages("en").values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Properties messages(String language) throws IOException {
    String name = "/pages/messages_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(PagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(in);
      return messages;
    }
  }
}
