package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tenken.PackCopy;
import tenken.Tenken;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.pack.LoadedPacks;
import tenken.web.WebTest;

/** Packs that the administrator installs, and which of them is in force. */
@WebTest
class PacksTest {

  private static final Path PACKS = PackCopy.directoryOfPacks();
  private static final Path PACK_THAT_GOES = PACKS.resolve("goes");
  private static final String SHIPPED = new PackCopy(Path.of(WebTest.PACK)).digest();
  private static final String MILDER = PackCopy.in(PACKS.resolve("milder")).milder().digest();
  private static final String FAULTY = PackCopy.in(PACKS.resolve("faulty")).faulty().digest();

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment environment;

  private Office secretariat;

  @DynamicPropertySource
  static void install(DynamicPropertyRegistry properties) {
    properties.add("tenken.packs-dir", PACKS::toString);
  }

  @BeforeEach
  void beginWithTheShippedPack() {
    secretariat = Office.secretariat(port);
    activate(SHIPPED).then().statusCode(200);
  }

  private Response activate(String digest) {
    return secretariat.request().post("/v1/packs/" + digest + "/activation");
  }

  private Response scan() {
    return secretariat.request().post("/v1/packs/scan");
  }

  private Response anybody(String path) {
    return new Office(port, "").get(path);
  }

  private String preCheckedUnder(String digest) {
    var request = new Office(port, "").request().contentType("application/json");
    if (digest != null) {
      request.header("Tenken-Pack", digest);
    }
    return request
        .body(Filing.NOT_TOLD.getBytes(UTF_8))
        .post("/v1/pre-checks")
        .then()
        .statusCode(200)
        .extract()
        .path("pack.digest");
  }

  private long events(String digest) {
    String count = "select count(*) from events where type = 'PACK_ACTIVATED' and subject = ?";
    return desk.as(Caller.SERVICE, () -> jdbc.sql(count).param(digest).query(Long.class).single());
  }

  @Test
  void everybodySeesEveryPackAndWhetherItCanBeUsed() {
    anybody("/v1/packs")
        .then()
        .statusCode(200)
        .body("items[0].digest", equalTo(SHIPPED))
        .body("items[0].shipped", equalTo(true))
        .body("items.findAll { it.inForce }.digest", contains(SHIPPED))
        .body("items.findAll { it.usable }.version", hasItem("test-milder"))
        .body("items.find { !it.usable }.digest", equalTo(FAULTY))
        .body("items.find { !it.usable }.faults", equalTo(1))
        .body("items.find { !it.usable }", not(hasKey("version")));
    anybody("/v1/packs/" + MILDER)
        .then()
        .body("inForce", equalTo(false))
        .body("contents.version", equalTo("test-milder"));
    anybody("/v1/packs/" + FAULTY).then().statusCode(200).body("usable", equalTo(false));
    anybody("/v1/packs/sha256:none").then().statusCode(404);
  }

  @Test
  void aPackPutInForceIsUsedFromThenOnUnlessACallerNamesAnother() {
    long before = events(MILDER);
    activate(MILDER).then().statusCode(200).body("inForce", equalTo(true));
    assertThat(preCheckedUnder(null)).isEqualTo(MILDER);
    assertThat(preCheckedUnder(SHIPPED)).isEqualTo(SHIPPED);
    anybody("/v1/pack").then().body("digest", equalTo(MILDER)).body("$", not(hasKey("warning")));
    anybody("/actuator/info").then().body("pack.digest", equalTo(MILDER));
    anybody("/v1/viewpoints/opt-out-continuity")
        .then()
        .body("criteria.findings.flatten().level", not(hasItem("LACKING")));
    assertThat(events(MILDER)).isEqualTo(before + 1);
    activate(MILDER).then().statusCode(200);
    assertThat(events(MILDER)).isEqualTo(before + 1);
    secretariat
        .get("/v1/audit?limit=200&object=" + MILDER)
        .then()
        .body("items.action", hasItem("pack.activated"));
  }

  @Test
  void aRoundStaysWithThePackThatItPins() {
    String programme = secretariat.programme(2024);
    String round = secretariat.round(programme, "BY_HAND", secretariat.operator("PLATFORM", "あ"));
    activate(MILDER);
    secretariat.get("/v1/rounds/" + round).then().body("pack.digest", equalTo(SHIPPED));
    String later = secretariat.round(programme, "BY_HAND", secretariat.operator("PLATFORM", "い"));
    secretariat.get("/v1/rounds/" + later).then().body("pack.digest", equalTo(MILDER));
  }

  @Test
  void onlyTheSecretariatInstallsPacksAndPutsThemInForce() {
    for (Office other :
        new Office[] {
          secretariat.auditor(), secretariat.of(secretariat.operator("PLATFORM", "こだま"))
        }) {
      other.request().post("/v1/packs/" + MILDER + "/activation").then().statusCode(403);
      other.request().post("/v1/packs/scan").then().statusCode(403);
    }
    new Office(port, "").request().post("/v1/packs/scan").then().statusCode(401);
    new Office(port, "")
        .request()
        .post("/v1/packs/" + MILDER + "/activation")
        .then()
        .statusCode(401);
    anybody("/v1/pack").then().body("digest", equalTo(SHIPPED));
  }

  @Test
  void aPackWithFaultsOrNoneIsNotPutInForce() {
    activate(FAULTY).then().statusCode(409);
    activate("sha256:" + "0".repeat(64)).then().statusCode(404);
    anybody("/v1/pack").then().body("digest", equalTo(SHIPPED));
  }

  @Test
  void aPackThatIsGoneIsReplacedByTheShippedOneWithAWarningUntilItIsBack() {
    PackCopy pack = PackCopy.in(PACK_THAT_GOES).renamed();
    String digest = pack.digest();
    scan().then().body("items.digest", hasItem(digest));
    activate(digest).then().statusCode(200);
    pack.delete();
    scan().then().statusCode(200).body("items.digest", not(hasItem(digest)));
    anybody("/v1/pack")
        .then()
        .body("digest", equalTo(SHIPPED))
        .body("warning.en", containsString(digest))
        .body("warning.ja", containsString(digest));
    assertThat(preCheckedUnder(null)).isEqualTo(SHIPPED);
    PackCopy.in(PACK_THAT_GOES).renamed();
    scan();
    anybody("/v1/pack").then().body("digest", equalTo(digest)).body("$", not(hasKey("warning")));
    new PackCopy(PACK_THAT_GOES).delete();
  }

  @Test
  void everyInstanceFollowsAlsoOneThatStartsLater() {
    activate(MILDER);
    try (ConfigurableApplicationContext other = another()) {
      LoadedPacks packs = other.getBean(LoadedPacks.class);
      assertThat(packs.inForce().pack().digest()).isEqualTo(MILDER);
      activate(SHIPPED);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> packs.inForce().pack().digest().equals(SHIPPED));
    }
  }

  /** Another instance over the same database. */
  private ConfigurableApplicationContext another() {
    return new SpringApplicationBuilder(Tenken.class)
        .run(
            "--server.port=0",
            "--tenken.rules=" + WebTest.PACK,
            "--tenken.packs-dir=" + PACKS,
            "--TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY,
            "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
            "--spring.datasource.username=tenken",
            "--spring.datasource.hikari.maximum-pool-size=4",
            "--spring.flyway.user=postgres",
            "--spring.flyway.password=",
            "--logging.structured.format.console=");
  }
}
