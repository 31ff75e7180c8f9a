package tenken.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenken.web.Contract;
import tenken.web.WebTest;
import tenken.web.pages.desk.Secretariat;
import tenken.web.pages.journey.Journey;
import tenken.web.pages.journey.Window;
import tenken.web.stored.Office;

/** Pages of the shipped pack, each looked at in a browser. */
class BrowserTest extends Journey {

  private static final String DOWNLOADS = ".*(/answer-table|/comparison-report|/archive|/document)";

  @Test
  void anyoneReadsWhatAnswersAreMeasuredBy() {
    Window window = window();
    for (String path :
        List.of(
            "",
            "viewpoints",
            "viewpoints/opt-out-continuity",
            "viewpoints/opt-out-continuity/treatment-told",
            "sources",
            "sources/transparency-act-ads",
            "sheets",
            "sheets/platform-2024",
            "sign-in",
            "nowhere")) {
      window.open("/" + path).look(path.isEmpty() ? "start" : path.replace('/', '-'));
    }
  }

  @Test
  void anOperatorFillsInSavesAndSubmits() {
    Office secretariat = office();
    String id = secretariat.operator("PLATFORM", "こだま株式会社");
    secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    Window window = window().signIn(secretariat.of(id).key());
    window.look("rounds");
    window.click("main form button");
    window.await("table progress");
    window.look("draft");
    window.click("table a");
    window.await(".item");
    window.look("form");
    Locator first = window.await(".item input[type=checkbox]");
    first.check();
    window.await("#state:has-text('保存しました')");
    window.page().reload();
    assertThat(first.isChecked()).isTrue();
    window.open(window.path().replaceAll("/pages/.*", "/submission"));
    window.look("submission");
    window.click("main form button");
    window.await("text=提出済み");
  }

  /** Follows every link of the office to a page of each kind. */
  @Test
  void theSecretariatFindsItsWayToEveryPage() throws IOException {
    byte[] document = Files.readAllBytes(Path.of("src/samples/platform-gaps.json"));
    Secretariat.at(port, Contract.JSON.readTree(document));
    Window window = window().signIn(WebTest.KEY);
    Map<String, String> kinds = new TreeMap<>(Map.of("office", "/office"));
    Deque<String> next = new ArrayDeque<>(List.of("/office"));
    while (!next.isEmpty()) {
      String path = next.remove();
      window.open(path).look(kind(path));
      for (Locator link : window.find("a[href^='/office']:not([download])").all()) {
        String to = link.getAttribute("href").replaceAll("[?#].*", "");
        if (!to.matches(DOWNLOADS) && kinds.putIfAbsent(kind(to), to) == null) {
          next.add(to);
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(15);
  }

  private static String kind(String path) {
    return path.substring(1)
        .replaceAll("[a-z]{3}-[a-z0-9]{20,}", "id")
        .replaceAll("viewpoints/.*", "viewpoint")
        .replace('/', '-');
  }
}
