package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tenken.TestDatabase;
import tenken.web.WebTest;
import tenken.web.stored.Office;

/** What people do with pages of the shipped pack, in the windows of a browser. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(Chromium.class)
public abstract class Journey {

  @LocalServerPort protected int port;

  private final List<Window> windows = new ArrayList<>();

  /** A window of somebody who never was here. */
  protected Window window() {
    return window(true);
  }

  /** The same, of somebody whose browser may run no scripts. */
  protected Window window(boolean scripts) {
    Window window = new Window(port, scripts);
    windows.add(window);
    return window;
  }

  /** The secretariat, over the API. */
  protected Office office() {
    return Office.secretariat(port);
  }

  @AfterEach
  void leave() {
    List<String> faults = windows.stream().flatMap(window -> window.close().stream()).toList();
    assertThat(faults).isEmpty();
  }
}
