package tenken.web.pages.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The machine's browser, one for the whole run; where there is none, its tests are left out. */
public final class Chromium implements BeforeAllCallback {

  private static final Path PROGRAM =
      Path.of(System.getProperty("tenken.test.chromium", "/usr/bin/chromium"));

  /** A browser that runs until all tests are done. */
  record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(PROGRAM)
                      .setArgs(List.of("--no-sandbox"))));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  private static volatile Running running;

  @Override
  @SuppressWarnings("SystemOut")
  public void beforeAll(ExtensionContext context) {
    if (!Files.isExecutable(PROGRAM)) {
      System.err.println(
          "*** No browser at "
              + PROGRAM
              + ": NO PAGE IS TRIED IN A BROWSER. Install chromium,"
              + " or name one by -Dtenken.test.chromium. ***");
    }
    assumeTrue(Files.isExecutable(PROGRAM), "no browser at " + PROGRAM);
    running =
        context
            .getRoot()
            .getStore(Namespace.create(Chromium.class))
            .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
  }

  static Browser browser() {
    return running.browser();
  }
}
