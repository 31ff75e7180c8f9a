package tenken.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.parsing.Parser;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The service under test, every answer of which is held to the contract. */
record Service(int port) {

  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";
  static final String PRE_CHECKS = "/v1/pre-checks";

  RequestSpecification request() {
    return given()
        .port(port)
        .urlEncodingEnabled(false)
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(LINES, ContentType.TEXT)))
        .filter(new ContractFilter());
  }

  Response get(String path) {
    return parsed(request().get(path));
  }

  /** Sends one document. */
  Response check(String document) {
    return parsed(request().contentType(JSON).body(document.getBytes(UTF_8)).post(PRE_CHECKS));
  }

  /** Sends many documents. */
  Response checkEach(String lines) {
    return request().contentType(LINES).body(lines.getBytes(UTF_8)).post(PRE_CHECKS);
  }

  private static Response parsed(Response response) {
    response.then().parser("application/schema+json", Parser.JSON);
    return response;
  }
}
