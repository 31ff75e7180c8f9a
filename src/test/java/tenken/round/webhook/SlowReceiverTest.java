package tenken.round.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tenken.round.Desk;
import tenken.round.event.Events;
import tenken.web.WebTest;
import tenken.web.stored.Filing;
import tenken.web.stored.Office;

/** Whoever answers slowly keeps nobody waiting but those who are told. */
@WebTest
@TestPropertySource(
    properties = {"tenken.webhooks.allow-internal=true", "tenken.webhooks.waits=10ms,10ms"})
class SlowReceiverTest {

  private static final String PATH = "/v1/webhook-subscriptions";
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int MORE_THAN_THREADS = 12;

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private Events events;
  @Autowired private JdbcClient jdbc;

  private final CountDownLatch completed = new CountDownLatch(1);
  private final Receiver receiver = new Receiver().doing(this::hang);
  private Office secretariat;
  private String subscription = "";

  private void hang() {
    try {
      completed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @BeforeEach
  void subscribe() {
    secretariat = Office.secretariat(port);
    subscription =
        secretariat
            .post(
                PATH,
                Map.of("url", receiver.url(), "events", List.of("tenken.submission.submitted")))
            .then()
            .statusCode(201)
            .extract()
            .path("subscription.id");
  }

  @AfterEach
  void close() {
    completed.countDown();
    secretariat.request().delete(PATH + "/" + subscription);
    receiver.close();
  }

  @Test
  void receiversThatNeverAnswerHoldUpNoAssessment() {
    String operator = secretariat.operator("PLATFORM", "slow");
    String submission =
        new Filing(desk, jdbc)
            .submit(
                secretariat.round(secretariat.programme(2024), "BY_HAND", operator),
                operator,
                Filing.NOT_TOLD);
    IntStream.range(0, MORE_THAN_THREADS).forEach(each -> happened());
    await().atMost(LONG).until(() -> !receiver.received().isEmpty());

    String assessment =
        secretariat
            .post("/v1/submissions/" + submission + "/assessments", Map.of())
            .header("Location");
    await()
        .atMost(LONG)
        .until(() -> "COMPLETED".equals(secretariat.get(assessment).path("status")));
    assertThat(delivered()).isZero();
    completed.countDown();
    await().atMost(LONG).until(() -> delivered() == MORE_THAN_THREADS);
  }

  private void happened() {
    desk.run(
        Filing.of("opr-slow"),
        () ->
            events.happened(
                Events.Type.SUBMITTED, "sub-" + UUID.randomUUID(), Map.of("operator", "opr-slow")));
  }

  private long delivered() {
    return secretariat
        .get(PATH + "/" + subscription + "/deliveries?limit=200")
        .<List<String>>path("items.state")
        .stream()
        .filter("DELIVERED"::equals)
        .count();
  }
}
