package tenken;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service as it starts where nothing is configured, with a PostgreSQL of its own. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "tenken.data-dir=target/own-database")
class TenkenTest {

  @LocalServerPort private int port;

  @Test
  void theServiceStartsAndIsHealthy() {
    given()
        .port(port)
        .when()
        .get("/actuator/health")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  void theServiceSaysWhichBuildItIs() {
    given()
        .port(port)
        .when()
        .get("/actuator/info")
        .then()
        .statusCode(200)
        .body("build.artifact", equalTo("tenken"));
  }
}
