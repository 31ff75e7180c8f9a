package tenken;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service as it starts where nothing is configured, with a PostgreSQL of its own. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "tenken.data-dir=target/own-database-${random.uuid}")
class TenkenTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @Test
  void itsOwnDatabaseKeepsWhatItAcknowledges() {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }
  }

  @Test
  void itsOwnDatabaseListensOnThisMachineOnly() {
    assertThat(jdbc.sql("show listen_addresses").query(String.class).single())
        .isEqualTo("127.0.0.1");
  }

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
