package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import tenken.web.Contract;
import tenken.web.WebTest;
import tenken.web.stored.Office;

/** A round of carriers, from the form to the letter. */
class CarrierTest extends Journey {

  private static final Path GAPS = Path.of("src/samples/carrier-gaps.json");

  private Office carrier;
  private String round;

  private void openRound() {
    String id = office().operator("CARRIER", "やまびこモバイル");
    carrier = office().of(id);
    round =
        office()
            .post(
                "/v1/rounds",
                Map.of(
                    "programme", office().programme(2024),
                    "sheet", "carrier-2024",
                    "operators", List.of(id),
                    "opensOn", "2024-06-14",
                    "dueOn", "2030-07-12",
                    "trigger", "ON_SUBMISSION"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  private void submit() throws IOException {
    String draft = carrier.draft(round, Contract.JSON.readTree(Files.readAllBytes(GAPS)));
    Window member = window().signIn(carrier.key()).open("/work/drafts/" + draft);
    member.look("carrier-draft");
    member.click("main table a[href*='/pages/']");
    member.await(".item .live");
    member.look("carrier-form");
    member.open("/work/drafts/" + draft + "/submission").click("main form button");
    member.await("text=提出済み");
  }

  @Test
  void aCarriersRoundGoesFromTheFormToTheLetter() throws IOException {
    openRound();
    submit();
    Window officer = window().signIn(WebTest.KEY);
    String page = "/office/rounds/" + round;
    officer
        .page()
        .waitForCondition(
            () ->
                officer.open(page).find("a[href^='/office/assessments/']").count() == 1
                    && officer.find("[data-events]").count() == 0);
    officer.open(page + "/map").look("carrier-map");
    officer.click("td.LACKING a");
    officer.await(".finding, .criterion");
    officer.look("carrier-viewpoint");
    officer.open(page + "/comparison").look("carrier-comparison");
    send(officer);
    officer.open(page + "/papers");
    officer.click("details:has(#letters-number) summary");
    officer.click("details:has(#letters-number) button");
    Download letter = download(officer, "a[href^='/office/letters/']");
    assertThat(letter.suggestedFilename()).endsWith(".docx");
    Download table = download(officer, "form[action$='/answer-table'] button");
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(table.path()))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(20);
    }
  }

  private void send(Window officer) {
    String submission = office().get("/v1/submissions?round=" + round).path("items[0].id");
    officer.open("/office/submissions/" + submission + "/follow-ups").look("carrier-follow-ups");
    officer.find("#proposed input[name=questions]").first().check();
    officer.click("#proposed fieldset button");
    officer.await("#adopted").locator("#send-dueOn").fill("2030-08-01");
    officer.click("#adopted button");
    officer.await("#sent");
  }

  private static Download download(Window officer, String selector) {
    return officer.page().waitForDownload(() -> officer.click(selector));
  }
}
