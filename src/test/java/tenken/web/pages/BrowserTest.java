package tenken.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tenken.TestDatabase;
import tenken.web.Contract;
import tenken.web.WebTest;
import tenken.web.pages.desk.Secretariat;
import tenken.web.stored.Office;

/** Pages of the shipped pack as people use them, in a browser. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY)
@ContextConfiguration(initializers = TestDatabase.class)
class BrowserTest {

  private static final Path CHROMIUM =
      Path.of(System.getProperty("tenken.test.chromium", "/usr/bin/chromium"));
  private static final String DOWNLOADS = ".*(/answer-table|/comparison-report|/archive|/document)";
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort private int port;

  private BrowserContext context;
  private Page page;
  private final Set<String> elsewhere = new ConcurrentSkipListSet<>();

  @BeforeAll
  @SuppressWarnings("SystemOut")
  static void open() {
    if (!Files.isExecutable(CHROMIUM)) {
      System.err.println(
          "*** No browser at "
              + CHROMIUM
              + ": NO PAGE IS TRIED IN A BROWSER. Install chromium,"
              + " or name one by -Dtenken.test.chromium. ***");
    }
    assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void visit() {
    context = browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP"));
    context.setDefaultTimeout(30_000);
    page = context.newPage();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(at(""))) {
            elsewhere.add(request.url());
          }
        });
  }

  @AfterEach
  void leave() {
    if (context != null) {
      context.close();
    }
    assertThat(elsewhere).as("requests that leave the service").isEmpty();
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }

  private void look(String name) {
    List<String> faults =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(BrowserTest::said)
                .toList();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(faults).as(name).isEmpty();
  }

  private static String said(Rule rule) {
    return rule.getId() + " " + rule.getNodes().get(0).getHtml();
  }

  private void signIn(String key) {
    page.navigate(at("/sign-in"));
    page.locator("#key").fill(key);
    page.locator("main button").click();
  }

  @Test
  void anyoneChecksAFileAndReadsWhatItIsMeasuredBy() {
    page.navigate(at("/"));
    look("start");
    page.navigate(at("/pre-check"));
    look("pre-check");
    page.locator("#file").setInputFiles(Path.of("src/samples/platform-gaps.xlsx"));
    page.locator("form[data-drop] button").click();
    page.locator(".report").waitFor();
    look("report");
    page.locator(".who button").first().click();
    page.locator("html[lang=en] .report").waitFor();
    String first =
        page.locator("article.finding:has(button[name=clear])").first().getAttribute("id");
    page.locator("#" + first + " details:has(button) summary").click();
    page.locator("#" + first + " button[name=clear]").first().click();
    page.locator(".tried").waitFor();
    assertThat(page.locator("#" + first).count()).isZero();
    for (String path :
        List.of(
            "viewpoints",
            "viewpoints/opt-out-continuity",
            "viewpoints/opt-out-continuity/treatment-told",
            "sources",
            "sources/transparency-act-ads",
            "sheets",
            "sheets/platform-2024",
            "sign-in",
            "nowhere")) {
      page.navigate(at("/" + path));
      look(path.replace('/', '-'));
    }
  }

  @Test
  void anOperatorFillsInSavesAndSubmits() {
    Office secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "こだま株式会社");
    secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    signIn(secretariat.of(id).key());
    look("rounds");
    page.locator("main form button").first().click();
    page.locator("table progress").first().waitFor();
    look("draft");
    page.locator("table a").first().click();
    page.locator(".item").first().waitFor();
    look("form");
    String first = page.locator(".item input[type=checkbox]").first().getAttribute("id");
    page.locator("[id='" + first + "']").check();
    page.waitForFunction("() => document.getElementById('state').textContent.includes('保存しました')");
    page.reload();
    assertThat(page.locator("[id='" + first + "']").isChecked()).isTrue();
    page.navigate(page.url().replaceAll("/pages/.*", "/submission"));
    look("submission");
    page.locator("main form button").click();
    page.locator("text=提出済み").waitFor();
  }

  /** Follows every link of the office to a page of each kind. */
  @Test
  void theSecretariatFindsItsWayToEveryPage() throws IOException {
    byte[] document = Files.readAllBytes(Path.of("src/samples/platform-gaps.json"));
    Secretariat.at(port, Contract.JSON.readTree(document));
    signIn(WebTest.KEY);
    Map<String, String> kinds = new TreeMap<>(Map.of("office", "/office"));
    Deque<String> next = new ArrayDeque<>(List.of("/office"));
    while (!next.isEmpty()) {
      String path = next.remove();
      page.navigate(at(path));
      look(kind(path));
      for (Locator link : page.locator("a[href^='/office']:not([download])").all()) {
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
