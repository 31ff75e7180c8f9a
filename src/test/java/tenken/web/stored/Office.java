package tenken.web.stored;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import tenken.web.ContractFilter;
import tenken.web.WebTest;

/**
 * Somebody who calls the service with a key; every answer is held to the contract.
 *
 * @param port where the service is
 * @param key the caller's key, or an empty text for none
 */
public record Office(int port, String key) {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** The secretariat. */
  public static Office secretariat(int port) {
    return new Office(port, WebTest.KEY);
  }

  /** A request, not yet sent. */
  public RequestSpecification request() {
    RequestSpecification request =
        given()
            .port(port)
            .urlEncodingEnabled(false)
            .config(
                RestAssuredConfig.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                            .encodeContentTypeAs(FORM, ContentType.TEXT)))
            .filter(new ContractFilter());
    return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
  }

  public Response get(String path) {
    return request().get(path);
  }

  public Response post(String path, Object body) {
    return request().contentType(JSON).body(body).post(path);
  }

  public Response put(String path, Object body) {
    return request().contentType(JSON).body(body).put(path);
  }

  public Response put(String path, String ifMatch, Object body) {
    return request().contentType(JSON).header("If-Match", ifMatch).body(body).put(path);
  }

  public Response patch(String path, String ifMatch, Object operations) {
    return request()
        .contentType("application/json-patch+json")
        .header("If-Match", ifMatch)
        .body(operations)
        .patch(path);
  }

  /** Asks for something to be done with what was read. */
  public Response post(String path, String ifMatch) {
    return request().header("If-Match", ifMatch).post(path);
  }

  /** Begins a draft, as somebody of an operator, and gives its id. */
  public String draft(String round, Object document) {
    return post("/v1/drafts", Map.of("round", round, "document", document))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Drafts and submits a document, as somebody of an operator, and gives the submission's id. */
  public String submission(String round, Object document) {
    return post("/v1/drafts/" + draft(round, document) + "/submission", "\"v1\"")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Issues a key of another role. */
  public Office withKey(Map<String, Object> wanted) {
    String secret = post("/v1/api-keys", wanted).then().statusCode(201).extract().path("secret");
    return new Office(port, secret);
  }

  /** Adds an operator and gives its id. */
  public String operator(String kind, String name) {
    return post("/v1/operators", Map.of("kind", kind, "name", Map.of("ja", name, "en", name)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Somebody of an operator. */
  public Office of(String operator) {
    return withKey(Map.of("name", "of " + operator, "role", "OPERATOR", "operator", operator));
  }

  /** An auditor. */
  public Office auditor() {
    return withKey(Map.of("name", "auditor", "role", "AUDITOR"));
  }

  /** Another system with some rights. */
  public Office system(String... rights) {
    return withKey(Map.of("name", "system", "role", "SYSTEM", "rights", List.of(rights)));
  }

  /** Begins a year and gives its id. */
  public String programme(int year) {
    return post(
            "/v1/programmes",
            Map.of("year", year, "title", Map.of("ja", year + "年度", "en", "Fiscal " + year)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Opens a round of platforms and gives its id. */
  public String round(String programme, String trigger, String... operators) {
    return post(
            "/v1/rounds",
            Map.of(
                "programme",
                programme,
                "sheet",
                "platform-2024",
                "operators",
                List.of(operators),
                "opensOn",
                "2024-06-14",
                "dueOn",
                "2024-07-12",
                "trigger",
                trigger))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
