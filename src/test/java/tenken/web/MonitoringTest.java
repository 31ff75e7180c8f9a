package tenken.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What whoever runs the service sees. */
@WebTest
class MonitoringTest {

  @LocalServerPort private int port;

  @Test
  void theServiceSaysThatItIsReady() {
    given()
        .port(port)
        .get("/actuator/health/readiness")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  void theServiceSaysWhichPackIsInForce() {
    given()
        .port(port)
        .get("/actuator/info")
        .then()
        .body("pack.version", equalTo("test-1"))
        .body("pack.digest", startsWith("sha256:"))
        .body("pack.criteria", equalTo(5))
        .body("build.artifact", equalTo("tenken"));
  }

  @Test
  void preChecksFindingsAndTheirTimeAreCounted() {
    new Service(port).check(Answered.OPT_OUT);
    new Service(port).check("{}");
    String metrics =
        given()
            .port(port)
            .header("Authorization", "Bearer " + WebTest.KEY)
            .get("/actuator/prometheus")
            .asString();
    assertThat(metrics)
        .contains("tenken_assessment_seconds_count{sheet=\"platform-2024\"}")
        .contains("tenken_findings_total{level=\"LACKING\",viewpoint=\"opt-out-continuity\"}")
        .contains("tenken_pre_checks_total{outcome=\"assessed\",sheet=\"platform-2024\"}")
        .contains("tenken_pre_checks_total{outcome=\"refused\",sheet=\"none\"}");
  }

  @Test
  void metricsAreForThoseWithAKey() {
    given().port(port).get("/actuator/prometheus").then().statusCode(401);
  }
}
