package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A caller who wants less is told the rest all the same. */
@WebTest
class WithoutTest {

  @LocalServerPort private int port;

  private Response check(String without) {
    return new Service(port)
        .request()
        .contentType(Service.JSON)
        .body(Answered.OPT_OUT.getBytes(UTF_8))
        .post(Service.PRE_CHECKS + "?without=" + without);
  }

  @Test
  void allElseIsTheSameWithoutWhatClearsFindings() {
    JsonNode whole = Contract.JSON.readTree(new Service(port).check(Answered.OPT_OUT).asString());
    JsonNode less = Contract.JSON.readTree(check("clearedBy").asString());
    assertThat(whole.get("findings")).isNotEmpty();
    for (JsonNode finding : whole.get("findings")) {
      assertThat(finding.has("clearedBy")).isTrue();
      ((ObjectNode) finding).remove("clearedBy");
      ((ObjectNode) finding).remove("notCleared");
    }
    for (String name : new String[] {"id", "assessedAt"}) {
      ((ObjectNode) whole).remove(name);
      ((ObjectNode) less).remove(name);
    }
    assertThat(less).isEqualTo(whole);
  }

  @Test
  void whatCannotBeLeftOutIsRefused() {
    for (String without : new String[] {"", "CLEAREDBY", "findings", "clearedBy,findings"}) {
      check(without).then().statusCode(400).body("type", equalTo("/problems/unknown-part"));
    }
  }
}
