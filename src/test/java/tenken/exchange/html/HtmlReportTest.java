package tenken.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tenken.TestPack;
import tenken.catalog.Language;
import tenken.exchange.Result;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.report.By;
import tenken.exchange.report.Reports;

/** Reports to read in a browser and to print. */
class HtmlReportTest {

  private static final HtmlReport HTML = new HtmlReport();

  private static String page(AssessmentDto result, Language language, By by) {
    return HTML.of(new Reports(TestPack.PACK, language).of(result, by));
  }

  @Test
  void everyFindingIsOnThePageInBothLanguagesAndOrders() {
    AssessmentDto result = Result.of("platform-gaps").result();
    for (By by : By.values()) {
      String ja = page(result, Language.JA, by);
      String en = page(result, Language.EN, by);
      for (FindingDto finding : result.getFindings()) {
        assertThat(ja).contains(escaped(finding.getSays().getJa()), finding.getId());
        assertThat(en).contains(escaped(finding.getSays().getEn()), finding.getId());
      }
      assertThat(ja.split("<article", -1)).hasSize(74);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }

  @Test
  void aPageIsCompleteInItselfAndWellFormed()
      throws ParserConfigurationException, SAXException, IOException {
    for (int seed = 0; seed < 20; seed++) {
      String page = page(Result.random(seed), Language.JA, By.OFFICIAL);
      assertThat(page).doesNotContain("<script", "src=", "<link", "@import", "url(");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }
  }

  @Test
  void whatAnOperatorWroteIsTextAndNeverMarkup() {
    AssessmentDto result = Result.of("platform-good").result();
    result.setOperator("<script>alert('a')</script>");
    assertThat(page(result, Language.JA, By.VIEWPOINT))
        .contains("&lt;script&gt;alert(")
        .doesNotContain("<script");
  }

  @Test
  void theStyleIsTheOneThatThePolicyAllows() {
    assertThat(page(Result.of("carrier-gaps").result(), Language.EN, By.VIEWPOINT))
        .contains("<style>" + Style.TEXT + "</style>");
    assertThat(Style.policy()).startsWith("default-src 'none'; style-src 'sha256-");
  }
}
