package tenken.round.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.stored.Office;

/** As the service comes, nobody can have it call an internal address. */
@WebTest
class InternalReceiversTest {

  @LocalServerPort private int port;

  private void refused(String url, String type) {
    Office.secretariat(port)
        .post(
            "/v1/webhook-subscriptions",
            Map.of("url", url, "events", List.of("tenken.pack.activated")))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/" + type))
        .body("faults.pointer", contains("/url"));
  }

  @Test
  void aSubscriptionToAnInternalAddressIsRefused() {
    refused("https://169.254.169.254/latest/meta-data/", "internal-address");
    refused("https://[::ffff:7f00:1]/", "internal-address");
    refused("https://localhost/", "internal-address");
  }

  @Test
  void aSubscriptionWithoutEncryptionIsRefused() {
    refused("http://example.com/", "unusable-address");
  }
}
