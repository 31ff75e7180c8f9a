package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody who never was here checks a file. */
class PreCheckJourneyTest extends Journey {

  private static final Path GAPS = Path.of("src/samples/platform-gaps.xlsx");

  /** Drops a file as people do, which tests can only do by a script. */
  private static final String DROP =
      """
      (place, file) => {
        const bytes = Uint8Array.from(atob(file.content), c => c.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([bytes], file.name));
        place.dispatchEvent(new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
      }
      """;

  @Test
  void aDroppedFileIsReadInBothLanguagesAndAFindingGoes() throws Exception {
    Window window = window().open("/pre-check");
    window.look("pre-check");
    String content = Base64.getEncoder().encodeToString(Files.readAllBytes(GAPS));
    window
        .find(".drop")
        .evaluate(DROP, Map.of("name", GAPS.getFileName().toString(), "content", content));
    window.await("html[lang=ja] .report:has-text('所見（73件）')");
    window.look("report");
    window.click(".who button");
    window.await("html[lang=en] .report:has-text('Findings (73)')");
    window.look("report");
    String first =
        window.find("article.finding:has(button[name=clear])").first().getAttribute("id");
    window.click("[id='" + first + "'] details:has(button) summary");
    window.click("[id='" + first + "'] button[name=clear]");
    window.await(".tried");
    assertThat(window.find("[id='" + first + "']").count()).isZero();
    assertThat(window.find(".report h3").first().textContent()).doesNotContain("73");
  }
}
