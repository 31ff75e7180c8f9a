package tenken.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tenken.web.Contract;
import tenken.web.ContractFilter;
import tenken.web.WebTest;

/** Whoever calls without a key is kept within a limit, and told so. */
@WebTest
@TestPropertySource(properties = "tenken.rate-limit=3")
class RateLimitTest {

  @LocalServerPort private int port;

  private Response sheets(String key) {
    return given()
        .port(port)
        .filter(new ContractFilter())
        .header("Authorization", key)
        .get("/v1/sheets");
  }

  @Test
  void tooManyRequestsWithoutAKeyAreRefusedUntilLater() {
    Response last = null;
    for (int i = 0; i < 5; i++) {
      last = given().port(port).filter(new ContractFilter()).get("/v1/sheets");
    }
    last.then().statusCode(429).body("type", equalTo("/problems/rate-limited"));
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
    assertThat(last.header("RateLimit-Remaining")).isEqualTo("0");
    for (int i = 0; i < 5; i++) {
      sheets("Bearer " + WebTest.KEY).then().statusCode(200);
    }
  }

  @Test
  void whatNeedsAKeyAsksForItHoweverOftenItIsCalledWithout() {
    for (Contract.Operation operation : Contract.TENKEN.operations()) {
      if (!operation.open()) {
        String path = operation.path().replaceAll("\\{[^}]+}", "any");
        given()
            .port(port)
            .filter(new ContractFilter())
            .request(operation.method(), path)
            .then()
            .statusCode(401);
      }
    }
  }
}
