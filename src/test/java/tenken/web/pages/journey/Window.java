package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser's window with cookies of its own. It notes what a page must not do: load anything from
 * elsewhere, or run into what its policy forbids.
 */
public final class Window {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final int LARGEST_PAGE = 200_000;
  private static final int PHONE = 390;
  private static final int LAPTOP = 1280;
  private static final int HEIGHT = 800;

  /** What is asked for and not there; and empty styles, which axe and the pictures try to bring. */
  private static final List<String> HARMLESS =
      List.of("Failed to load resource", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");

  /** Pages known to be larger, until they are not. */
  private static final Set<String> LARGE = Set.of("report", "office-assessments-id");

  private final String service;
  private final BrowserContext context;
  private final Page page;
  private final List<String> places = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private @Nullable Response shown;

  Window(int port, boolean scripts) {
    this.service = "http://localhost:" + port;
    this.context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("ja-JP")
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(LAPTOP, HEIGHT));
    context.setDefaultTimeout(30_000);
    this.page = context.newPage();
    places.add(service + "/");
    page.onResponse(this::remember);
    page.onPageError(fault -> faults.add("script: " + fault));
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error") && HARMLESS.stream().noneMatch(said.text()::contains)) {
            faults.add("console: " + said.text());
          }
        });
    page.onRequest(
        request -> {
          if (places.stream().noneMatch(request.url()::startsWith)) {
            faults.add("leaves the service: " + request.url());
          }
        });
  }

  private void remember(Response response) {
    if (response.request().resourceType().equals("document")) {
      shown = response;
    }
  }

  /** The page in the window. */
  public Page page() {
    return page;
  }

  /** Lets pages lead to another place, too. */
  public Window alsoFrom(String place) {
    places.add(place + "/");
    return this;
  }

  public Window open(String path) {
    page.navigate(service + path);
    return this;
  }

  /** Signs in with a key. */
  public Window signIn(String key) {
    open("/sign-in");
    page.locator("#key").fill(key);
    page.locator("main button").click();
    return this;
  }

  public Locator find(String selector) {
    return page.locator(selector);
  }

  public void click(String selector) {
    page.locator(selector).first().click();
  }

  /** Waits until something is on the page. */
  public Locator await(String selector) {
    Locator found = page.locator(selector).first();
    found.waitFor();
    return found;
  }

  /** The path of the page, without its query. */
  public String path() {
    return page.url().substring(service.length()).replaceAll("[?#].*", "");
  }

  /** What is amiss with the page as a whole, on a laptop and on a phone; keeps pictures of both. */
  public void look(String name) {
    List<String> barriers =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(Window::said)
                .toList();
    picture(name);
    page.setViewportSize(PHONE, HEIGHT);
    Object sideways = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    picture(name + "-phone");
    page.setViewportSize(LAPTOP, HEIGHT);
    assertThat(barriers).as("barriers on " + name).isEmpty();
    assertThat(sideways).as(name + " is wider than a phone").isEqualTo(false);
    if (shown != null && !LARGE.contains(name)) {
      assertThat(shown.body().length).as("bytes of " + name).isLessThan(LARGEST_PAGE);
    }
  }

  private void picture(String name) {
    Path file = SCREENSHOTS.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  private static String said(Rule rule) {
    return rule.getId() + " " + rule.getNodes().get(0).getHtml();
  }

  /** Closes it, and gives what it noted. */
  List<String> close() {
    context.close();
    return faults;
  }
}
