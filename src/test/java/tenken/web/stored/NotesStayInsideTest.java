package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tenken.web.WebTest;

/** What colleagues note for each other leaves the operator nowhere. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class NotesStayInsideTest {

  private static final String NOTE = "note-" + UUID.randomUUID();
  private static final String NAME = "name-" + UUID.randomUUID();

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  private Office secretariat;
  private Office operator;
  private String round;
  private String draft;
  private String submission;
  private String assessment;

  private void submit() {
    secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    operator = secretariat.of(id);
    round = secretariat.round(secretariat.programme(2024), "ON_SUBMISSION", id);
    draft = operator.draft(round, Map.of("sheet", "platform-2024", "answers", List.of()));
    for (String item : List.of("2-8-1", "2-9-1", "monitoring-opinions")) {
      operator
          .put(
              "/v1/drafts/" + draft + "/notes/" + item,
              "\"v1\"",
              Map.of("assignee", NAME, "text", NOTE))
          .then()
          .statusCode(200);
    }
    submission =
        operator
            .post("/v1/drafts/" + draft + "/submission", "\"v1\"")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String list = "/v1/assessments?status=COMPLETED&submission=" + submission;
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> secretariat.get(list).then().body("items", hasSize(1)));
    assessment = secretariat.get(list).path("items[0].id");
  }

  @Test
  void noNoteIsInWhatIsSubmittedExportedReportedOrLogged(CapturedOutput output) throws IOException {
    submit();
    for (String path : whatGoesOut()) {
      var answer = secretariat.get(path);
      answer.then().statusCode(200);
      assertThat(text(answer.asByteArray())).as(path).doesNotContain(NOTE, NAME);
    }
    for (String path : List.of("", "/workbook.xlsx", "/table", "/table?format=HTML")) {
      byte[] own = operator.get("/v1/drafts/" + draft + path).asByteArray();
      assertThat(text(own)).as(path).doesNotContain(NOTE, NAME);
    }
    assertThat(output.getAll()).doesNotContain(NOTE, NAME);
  }

  private List<String> whatGoesOut() {
    List<String> paths = new ArrayList<>();
    paths.add("/v1/submissions/" + submission);
    paths.add("/v1/submissions/" + submission + "/versions/1");
    paths.add("/v1/assessments/" + assessment + "/result");
    paths.add("/v1/rounds/" + round + "/standing");
    paths.add("/v1/audit?limit=200");
    for (String format : List.of("HTML", "XLSX", "SARIF", "OSCAL")) {
      paths.add("/v1/assessments/" + assessment + "/report?format=" + format);
    }
    for (String readers : List.of("MEMBERS", "PUBLIC")) {
      paths.add("/v1/rounds/" + round + "/export?readers=" + readers);
      for (String format : List.of("HTML", "XLSX")) {
        String query = "?readers=" + readers + "&format=" + format;
        paths.add("/v1/rounds/" + round + "/answer-table" + query);
        paths.add("/v1/rounds/" + round + "/comparison-report" + query);
      }
    }
    paths.add("/v1/rounds/" + round + "/export");
    return paths;
  }

  /** A file as text; of a workbook, that of all its parts. */
  private static String text(byte[] file) throws IOException {
    if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
      return new String(file, UTF_8);
    }
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void theDatabaseHoldsANoteInOneTableAndNowhereElse() throws Exception {
    submit();
    String url;
    try (var connection = database.getConnection()) {
      url = connection.getMetaData().getURL();
    }
    JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    List<String> tables =
        owner
            .sql("select table_name from information_schema.tables where table_schema = 'public'")
            .query(String.class)
            .list();
    List<String> holding =
        tables.stream()
            .filter(
                table ->
                    owner
                        .sql("select exists (select from " + table + " t where t::text ~ :any)")
                        .param("any", String.join("|", NOTE, NAME, hex(NOTE), hex(NAME)))
                        .query(Boolean.class)
                        .single())
            .toList();
    assertThat(holding).containsExactly("draft_notes");
  }

  /** A text as columns of bytes show it. */
  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }
}
