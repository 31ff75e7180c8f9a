package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import tenken.web.WebTest;
import tenken.web.pages.desk.Secretariat;

/** Long work shows how far it is, while somebody looks on. */
class ProgressTest extends Journey {

  private static final String EVENTS = "**/events";

  @Autowired
  @Qualifier("jobRunner")
  private SmartLifecycle jobs;

  private final AtomicInteger connections = new AtomicInteger();
  private Secretariat round;
  private Window officer;

  @BeforeEach
  void jobsWait() {
    Map<String, Object> document =
        Map.of("sheet", "platform-2024", "services", List.of("検索"), "answers", List.of());
    round = Secretariat.at(port, document);
    officer = window().signIn(WebTest.KEY);
    officer
        .page()
        .onRequest(
            request -> connections.addAndGet(request.resourceType().equals("eventsource") ? 1 : 0));
    jobs.stop();
  }

  @AfterEach
  void jobsGoOn() {
    if (!jobs.isRunning()) {
      jobs.start();
    }
  }

  private void another() {
    round
        .office()
        .post("/v1/submissions/" + round.submission() + "/assessments", Map.of())
        .then()
        .statusCode(202);
  }

  /** The page is not there to be waited for anew: it reloads itself when all is done. */
  private void doneByItself() {
    jobs.start();
    officer.page().waitForCondition(() -> officer.find("[data-events]").count() == 0);
  }

  @Test
  void anAssessmentShowsItsEndWithoutReload() {
    another();
    officer.open("/office/rounds/" + round.round()).look("round-underway");
    assertThat(officer.find("[data-open]").textContent()).isEqualTo("1");
    doneByItself();
    assertThat(connections).hasValue(1);
  }

  @Test
  void aReplayShowsItsStepsAndItsResult() {
    officer.open("/office/replays").click("main form button");
    officer.await("progress");
    officer.look("replay-underway");
    doneByItself();
    officer.await(".tag:has-text('完了')");
    assertThat(connections).hasValue(1);
  }

  @Test
  void aConnectionThatIsLostOrRefusedComesBack() {
    another();
    AtomicInteger asked = new AtomicInteger();
    officer.page().route(EVENTS, route -> breakTheFirstTwo(route, asked.incrementAndGet()));
    officer.open("/office/rounds/" + round.round());
    officer.page().waitForCondition(() -> asked.get() > 2);
    doneByItself();
    assertThat(asked).hasValue(3);
  }

  private static void breakTheFirstTwo(Route route, int which) {
    if (which == 1) {
      route.abort("connectionreset");
    } else if (which == 2) {
      route.fulfill(new Route.FulfillOptions().setStatus(503));
    } else {
      route.resume();
    }
  }
}
