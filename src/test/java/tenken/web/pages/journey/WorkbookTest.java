package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenken.exchange.xlsx.Edited;
import tenken.web.stored.Office;

/** An operator fills in the sheet in Excel and brings it back to the page. */
class WorkbookTest extends Journey {

  private static final String OFFERED = "opt-out.offered";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Office operator;
  private String draft;
  private Window window;

  @BeforeEach
  void openTheDraft() {
    String id = office().operator("PLATFORM", "こだま");
    operator = office().of(id);
    String round = office().round(office().programme(2024), "BY_HAND", id);
    draft = operator.draft(round, Map.of("sheet", "platform-2024", "answers", List.of()));
    window = window().signIn(operator.key()).open("/work/drafts/" + draft);
  }

  private Edited downloaded() throws IOException {
    Download download =
        window.page().waitForDownload(() -> window.click("a[href$='/workbook.xlsx']"));
    return new Edited(Files.readAllBytes(download.path()));
  }

  private void send(Edited workbook) {
    window.find("#workbook").setInputFiles(new FilePayload("sheet.xlsx", TYPE, workbook.saved()));
    window.click("form:has(#workbook) button");
  }

  private Object stored() {
    return operator
        .get("/v1/drafts/" + draft)
        .path("document.answers.fields*.get('" + OFFERED + "').findAll { it != null }");
  }

  @Test
  void faultsAreNamedByTabAndCellAndAGoodFileIsSaved() throws IOException {
    Edited workbook = downloaded();
    send(workbook.answer(OFFERED, "たぶん"));
    window.await("ul.faults li");
    assertThat(window.find("ul.faults code").first().textContent()).matches(".*\\S [A-Z]+[0-9]+");
    window.look("workbook-faults");
    assertThat(stored()).isEqualTo(List.of());
    send(workbook.answer(OFFERED, "行っている取扱いの全てについて設けている（一部が事前の同意による場合を含む。）"));
    window.await(".done");
    window.look("draft-workbook");
    assertThat(stored()).isEqualTo(List.of("YES_ALL"));
  }

  @Test
  void aFileDoesNotReplaceWhatAColleagueWroteUnseen() throws IOException {
    Edited workbook = downloaded();
    operator.patch(
        "/v1/drafts/" + draft,
        "\"v1\"",
        List.of(Map.of("op", "add", "path", "/services", "value", List.of("search"))));
    send(workbook);
    window.await(".alert:has-text('ほかの方が下書きを変更')");
    assertThat(window.find("#services").inputValue()).isEqualTo("search");
  }
}
