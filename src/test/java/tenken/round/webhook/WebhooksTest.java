package tenken.round.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.standardwebhooks.Webhook;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Role;
import tenken.round.event.Events;
import tenken.web.Contract;
import tenken.web.WebTest;
import tenken.web.stored.Office;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who subscribed are told of what happens, at least once, by whoever runs the service. */
@WebTest
@TestPropertySource(
    properties = {"tenken.webhooks.allow-internal=true", "tenken.webhooks.waits=10ms,10ms"})
class WebhooksTest {

  private static final String PATH = "/v1/webhook-subscriptions";
  private static final String SUBMITTED = "tenken.submission.submitted";
  private static final Caller OPERATOR = new Caller("person:a", Role.OPERATOR, "opr-a", Set.of());
  private static final Duration LONG = Duration.ofSeconds(30);

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private Events events;
  @Autowired private DeliverWebhook job;
  @Autowired private JdbcClient jdbc;

  private final Receiver receiver = new Receiver();
  private final String subject = "sub-" + UUID.randomUUID();
  private Office secretariat;

  /** A subscription of the test: its path and its secret. */
  private record Subscribed(String path, String secret) {}

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
  }

  @AfterEach
  void close() {
    secretariat
        .get(PATH + "?limit=200")
        .<List<String>>path("items.id")
        .forEach(id -> secretariat.request().delete(PATH + "/" + id));
    receiver.close();
  }

  private Subscribed subscribed(Office office, String... types) {
    Response issued =
        office.post(
            PATH, Map.of("url", receiver.url(), "events", List.of(types), "description", "test"));
    issued.then().statusCode(201).body("secret", startsWith("whsec_"));
    String path = PATH + "/" + issued.path("subscription.id");
    assertThat(issued.header("Location")).isEqualTo(path);
    return new Subscribed(path, issued.path("secret"));
  }

  private void happened() {
    desk.run(
        OPERATOR,
        () -> events.happened(Events.Type.SUBMITTED, subject, Map.of("operator", "opr-a")));
  }

  private Response delivery(Subscribed to) {
    return secretariat.get(to.path() + "/deliveries");
  }

  private void awaitState(Subscribed to, String state) {
    await()
        .atMost(LONG)
        .untilAsserted(() -> delivery(to).then().body("items.state", contains(state)));
  }

  private Map<String, Object> row() {
    return desk.as(
        Caller.SERVICE,
        () ->
            jdbc.sql(
                    "select d.* from webhook_deliveries d join events e on e.id = event_id"
                        + " where e.subject = :subject")
                .param("subject", subject)
                .query()
                .singleRow());
  }

  @Test
  void anEventIsToldAsASignedCloudEventOfNothingButIds() throws Exception {
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    awaitState(mine, "DELIVERED");
    Receiver.Received got = receiver.received().get(0);
    new Webhook(mine.secret()).verify(got.body(), got.headers());
    assertThatThrownBy(() -> new Webhook(mine.secret()).verify(got.body() + " ", got.headers()))
        .isNotNull();
    assertThat(got.header("content-type")).isEqualTo("application/cloudevents+json");
    assertThat(Contract.errorsInSent("CloudEvent", got.body())).isEmpty();
    JsonNode event = new JsonMapper().readTree(got.body());
    assertThat(event.propertyNames())
        .containsExactlyInAnyOrder(
            "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");
    assertThat(event.get("specversion").stringValue()).isEqualTo("1.0");
    assertThat(event.get("id").stringValue()).isEqualTo(got.header("webhook-id"));
    assertThat(event.get("source").stringValue()).isEqualTo("/v1");
    assertThat(event.get("type").stringValue()).isEqualTo(SUBMITTED);
    assertThat(event.get("subject").stringValue()).isEqualTo(subject);
    assertThatCode(() -> Instant.parse(event.get("time").stringValue())).doesNotThrowAnyException();
    assertThat(event.get("data").toString()).isEqualTo("{\"operator\":\"opr-a\"}");
    delivery(mine)
        .then()
        .body("items.event", contains(got.header("webhook-id")))
        .body("items.status", contains(204))
        .body("items.attempts", contains(1))
        .body("items[0].nextAttemptAt", nullValue());
  }

  @Test
  void onlyWhoAskedForATypeIsToldOfIt() {
    Subscribed other = subscribed(secretariat, "tenken.pack.activated", "tenken.follow-ups.sent");
    Subscribed mine = subscribed(secretariat, SUBMITTED, "tenken.assessment.completed");
    happened();
    awaitState(mine, "DELIVERED");
    delivery(other).then().body("items", empty());
    secretariat
        .get(other.path())
        .then()
        .body("events", containsInAnyOrder("tenken.pack.activated", "tenken.follow-ups.sent"));
  }

  @Test
  void whatTheReceiverDoesNotTakeIsSentAgainAsTheSameEvent() throws Exception {
    receiver.answering(500, 302);
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    awaitState(mine, "DELIVERED");
    assertThat(receiver.received()).hasSize(3);
    assertThat(receiver.received())
        .extracting(Receiver.Received::body)
        .containsOnly(receiver.received().get(0).body());
    for (Receiver.Received each : receiver.received()) {
      new Webhook(mine.secret()).verify(each.body(), each.headers());
    }
    delivery(mine).then().body("items.attempts", contains(3));
  }

  @Test
  void whatIsGivenUpStaysVisibleAndCanBeSentAgainByHand() {
    receiver.answering(500, 500, 503);
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    awaitState(mine, "GIVEN_UP");
    Response given = secretariat.get(mine.path() + "/deliveries?state=GIVEN_UP");
    given
        .then()
        .body("items.attempts", contains(3))
        .body("items.status", contains(503))
        .body("items.failure", contains("REFUSED"))
        .body("items[0].lastAttemptAt", not(nullValue()));
    String retry = mine.path() + "/deliveries/" + given.path("items[0].event") + "/retry";
    secretariat.request().post(retry).then().statusCode(202).body("state", equalTo("PENDING"));
    awaitState(mine, "DELIVERED");
    secretariat.request().post(retry).then().statusCode(409);
    secretariat.get(mine.path() + "/deliveries?state=GIVEN_UP").then().body("items", empty());
    assertThat(receiver.received()).hasSize(4);
  }

  @Test
  void twoRunsOfOneAttemptSendTheSameEventAndCountOnce() {
    CyclicBarrier both = new CyclicBarrier(2);
    receiver.doing(() -> meet(both));
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    String id = String.valueOf(row().get("id"));
    // One run comes from the queue; another, as after a kill between sending and noting it.
    CompletableFuture<Void> again = CompletableFuture.runAsync(() -> job.run(id));
    awaitState(mine, "DELIVERED");
    await().atMost(LONG).until(again::isDone);
    assertThat(receiver.received()).hasSize(2);
    assertThat(receiver.received())
        .extracting(each -> each.header("webhook-id"))
        .containsOnly(String.valueOf(row().get("event_id")));
    assertThat(row()).containsEntry("attempts", 1);
    job.run(id);
    assertThat(receiver.received()).hasSize(2);
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aReceiverThatIsGoneIsToldNoMore() {
    receiver.answering(410);
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    awaitState(mine, "GIVEN_UP");
    secretariat.get(mine.path()).then().body("endedAt", not(nullValue()));
    String event = delivery(mine).path("items[0].event");
    secretariat
        .request()
        .post(mine.path() + "/deliveries/" + event + "/retry")
        .then()
        .statusCode(409);
    happened();
    delivery(mine).then().body("items.status", contains(410));
    secretariat
        .get("/v1/audit?object=" + mine.path().substring(PATH.length() + 1))
        .then()
        .body("items.action", contains("webhook-subscription.added", "webhook-subscription.ended"));
    secretariat.request().delete(mine.path()).then().statusCode(204);
    secretariat.get(mine.path()).then().statusCode(404);
  }

  @Test
  void aDeletedSubscriptionIsGoneWithAllThatWaits() {
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    receiver.answering(500);
    receiver.doing(() -> secretariat.request().delete(mine.path()).then().statusCode(204));
    happened();
    await().atMost(LONG).until(() -> row().get("state").equals("GIVEN_UP"));
    secretariat.get(mine.path()).then().statusCode(404);
    secretariat.get(mine.path() + "/deliveries").then().statusCode(404);
    secretariat.request().delete(mine.path()).then().statusCode(404);
    secretariat
        .get(PATH)
        .then()
        .body("items.id", not(hasItem(mine.path().substring(PATH.length() + 1))));
    job.run(String.valueOf(row().get("id")));
    assertThat(receiver.received()).hasSize(1);
    assertThat(row()).containsEntry("failure", "ENDED");
  }

  @Test
  void whatIsUndoneIsNeverTold() {
    subscribed(secretariat, SUBMITTED);
    assertThatThrownBy(
            () ->
                desk.run(
                    OPERATOR,
                    () -> {
                      events.happened(Events.Type.SUBMITTED, subject, Map.of());
                      assertThat(roleNow()).isEqualTo("OPERATOR");
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    int left =
        desk.as(
            Caller.SERVICE,
            () ->
                jdbc.sql("select count(*) from events where subject = :subject")
                    .param("subject", subject)
                    .query(Integer.class)
                    .single());
    assertThat(left).isZero();
    assertThat(receiver.received()).isEmpty();
  }

  private String roleNow() {
    return jdbc.sql("select caller_role()").query(String.class).single();
  }

  @Test
  void anotherSystemSeesItsOwnSubscriptionsAndTheSecretariatSeesAll() {
    Office one = secretariat.system("SUBSCRIBE");
    Office two = secretariat.system("SUBSCRIBE");
    Subscribed ones = subscribed(one, SUBMITTED);
    two.get(PATH).then().statusCode(200).body("items", empty());
    two.get(ones.path()).then().statusCode(404);
    two.get(ones.path() + "/deliveries").then().statusCode(404);
    two.request().delete(ones.path()).then().statusCode(404);
    two.request().post(ones.path() + "/deliveries/evt-x/retry").then().statusCode(404);
    one.request().post(ones.path() + "/deliveries/evt-x/retry").then().statusCode(404);
    one.get(ones.path()).then().statusCode(200);
    secretariat.get(ones.path()).then().statusCode(200).body("url", equalTo(receiver.url()));
    secretariat.auditor().get(PATH).then().statusCode(403);
    secretariat.system("READ_ROUNDS").get(PATH).then().statusCode(403);
    secretariat.of(secretariat.operator("PLATFORM", "A")).get(PATH).then().statusCode(403);
    new Office(port, "").get(PATH).then().statusCode(401);
  }

  @Test
  void theDatabaseShowsSubscriptionsToNobodyElse() {
    Subscribed mine = subscribed(secretariat.system("SUBSCRIBE"), SUBMITTED);
    happened();
    awaitState(mine, "DELIVERED");
    for (Caller caller :
        List.of(
            OPERATOR,
            new Caller("person:b", Role.AUDITOR, null, Set.of()),
            new Caller("key:other", Role.SYSTEM, null, Set.of()))) {
      for (String table : List.of("webhook_subscriptions", "webhook_deliveries")) {
        assertThat(desk.as(caller, () -> count(table))).as(caller + " " + table).isZero();
      }
    }
    assertThat(desk.as(OPERATOR, () -> count("events"))).isZero();
    assertThat(count("webhook_subscriptions")).isZero();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  @Test
  void aSubscriptionEndsWithTheKeyThatItWasMadeWith() {
    Response key =
        secretariat.post(
            "/v1/api-keys",
            Map.of("name", "soon gone", "role", "SYSTEM", "rights", List.of("SUBSCRIBE")));
    Subscribed its = subscribed(new Office(port, key.path("secret")), SUBMITTED);
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    secretariat.request().delete("/v1/api-keys/" + key.path("key.id")).then().statusCode(204);
    happened();
    awaitState(mine, "DELIVERED");
    delivery(its).then().body("items", empty());
  }

  @Test
  void theSameKeyAndBodyGiveTheSameSecret() {
    String key = UUID.randomUUID().toString();
    assertThat(keyed(key).asString()).isEqualTo(keyed(key).asString());
  }

  private Response keyed(String key) {
    return secretariat
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("url", receiver.url(), "events", List.of(SUBMITTED)))
        .post(PATH);
  }

  @Test
  void aSecretIsShownOnceAndStoredClosed() {
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    assertThat(secretariat.get(mine.path()).asString()).doesNotContain("whsec_");
    assertThat(secretariat.get(PATH).asString()).doesNotContain("whsec_");
    byte[] stored =
        desk.as(
            Caller.SERVICE,
            () ->
                jdbc.sql("select secret from webhook_subscriptions where id = :id")
                    .param("id", mine.path().substring(PATH.length() + 1))
                    .query(byte[].class)
                    .single());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("whsec_");
  }

  @Test
  void everyFaultOfASubscriptionIsTold() {
    secretariat
        .post(PATH, Map.of("events", List.of("tenken.nothing"), "extra", 1))
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/url", "/events/0", "/extra"));
    secretariat
        .post(PATH, Map.of("url", "mailto:a@example.com", "events", List.of(SUBMITTED)))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unusable-address"))
        .body("faults.pointer", contains("/url"));
  }

  @Test
  void nobodyHasMoreThanTwentySubscriptions() {
    Office system = secretariat.system("SUBSCRIBE");
    for (int i = 0; i < 20; i++) {
      subscribed(system, SUBMITTED);
    }
    system
        .post(PATH, Map.of("url", receiver.url(), "events", List.of(SUBMITTED)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/limit-reached"));
    system
        .get(PATH + "?limit=200")
        .<List<String>>path("items.id")
        .forEach(id -> system.request().delete(PATH + "/" + id).then().statusCode(204));
    subscribed(system, SUBMITTED);
  }

  @Test
  void deliveriesAreCounted() {
    receiver.answering(500);
    Subscribed mine = subscribed(secretariat, SUBMITTED);
    happened();
    awaitState(mine, "DELIVERED");
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(secretariat.request().get("/actuator/prometheus").asString())
                    .contains("tenken_webhook_deliveries_total{outcome=\"delivered\"}")
                    .contains("tenken_webhook_deliveries_total{outcome=\"failed\"}"));
  }
}
