package tenken.web.docs;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;

@WebTest
class DocsTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  @LocalServerPort private int port;

  private String page(String path, String type) {
    var response = given().port(port).header("Accept", "text/html").get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo(type);
    assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
    return new String(response.asByteArray(), UTF_8);
  }

  private String page(String path) {
    return page(path, "text/html;charset=UTF-8");
  }

  @Test
  void theContractIsServedAsItIs() throws IOException {
    assertThat(page("/openapi.yaml", "application/yaml;charset=UTF-8"))
        .isEqualTo(Files.readString(Path.of("openapi.yaml")));
  }

  @Test
  void thePageShowsEveryOperationAndSchema() {
    assertThat(page("/docs"))
        .contains("<code>POST /v1/pre-checks</code>")
        .contains("id=\"getSheetChanges\"")
        .contains("id=\"FollowUpQuestion\"")
        .contains("<code>POST tenken.submission.submitted</code>")
        .contains("application/cloudevents+json")
        .contains("オプトアウト");
  }

  @Test
  void noLinkOfThePagesIsBrokenOrLeadsElsewhere() {
    for (String path : new String[] {"/docs"}) {
      String page = page(path);
      Matcher link = LINK.matcher(page);
      while (link.find()) {
        String target = link.group(1);
        if (target.startsWith("#")) {
          assertThat(page).contains("id=\"" + target.substring(1) + "\"");
        } else {
          assertThat(given().port(port).get(target).statusCode()).as(target).isEqualTo(200);
          assertThat(target).startsWith("/");
        }
      }
    }
  }

  @Test
  void thePageRunsNoScript() {
    assertThat(page("/docs")).doesNotContain("<script");
  }

  @Test
  void textsCannotBreakOutOfThePage() {
    assertThat(Html.line("a < b & \"c\" `<d>` **e**"))
        .isEqualTo("a &lt; b &amp; &quot;c&quot; <code>&lt;d&gt;</code> <strong>e</strong>");
  }
}
