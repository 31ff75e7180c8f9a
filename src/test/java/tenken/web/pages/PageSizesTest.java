package tenken.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tenken.FullAnswers;
import tenken.TestDatabase;
import tenken.answers.AnswersWriter;
import tenken.web.Contract;
import tenken.web.WebTest;
import tenken.web.stored.Office;
import tools.jackson.databind.node.ObjectNode;

/** The shipped pack's largest sheet with all that it asks answered, on every kind of page. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY)
@ContextConfiguration(initializers = TestDatabase.class)
class PageSizesTest {

  private static final int LONGEST = 200_000;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#?]");

  @LocalServerPort private int port;

  private static String largest() {
    ObjectNode document = AnswersWriter.write(FullAnswers.of("platform-gaps"));
    document.remove(List.of("operator", "asOf"));
    return document.toString();
  }

  /** All pages to which links lead, and how long they are. */
  private static Map<String, Integer> walked(Visitor visitor, String from, Pattern within) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    List<String> left = new ArrayList<>(List.of(from));
    while (!left.isEmpty()) {
      String path = left.remove(0);
      var response = visitor.get(path);
      if (sizes.containsKey(path) || !response.contentType().startsWith("text/html")) {
        continue;
      }
      String page = response.then().statusCode(200).extract().asString();
      sizes.put(path, page.getBytes(StandardCharsets.UTF_8).length);
      LINK.matcher(page)
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(link -> within.matcher(link).matches() && !sizes.containsKey(link))
          .forEach(left::add);
    }
    return sizes;
  }

  private static void assertShort(Map<String, Integer> sizes) {
    assertThat(sizes).allSatisfy((path, size) -> assertThat(size).as(path).isLessThan(LONGEST));
  }

  @Test
  void thePagesOfASheetThatIsFilledInAreShort() {
    Office secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    Office operator = secretariat.of(id);
    String draft = "/work/drafts/" + operator.draft(round, Contract.JSON.readTree(largest()));
    Visitor visitor = Visitor.withKey(port, operator.key());
    Map<String, Integer> sizes = walked(visitor, draft, Pattern.compile(draft + "(/.*)?"));
    assertThat(sizes).hasSizeGreaterThan(20).containsKey(draft + "/review");
    assertShort(sizes);
  }
}
