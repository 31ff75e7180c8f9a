package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.exchange.json.Lines;
import tools.jackson.databind.JsonNode;

/** Many documents, one a line. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class PreCheckStreamTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private static String line(String ref, String document) {
    return "{\"ref\": \"%s\", \"document\": %s}\n"
        .formatted(ref, document.replaceAll("\\s*\n\\s*", " "));
  }

  private List<JsonNode> check(String lines) {
    Response response = new Service(port).checkEach(lines);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo(Service.LINES);
    return response.asString().lines().map(Contract.JSON::readTree).toList();
  }

  @Test
  void resultsComeInTheOrderOfTheDocuments() {
    List<JsonNode> results =
        check(
            line("b", Answered.OPT_OUT) + line("a", Answered.EMPTY) + line("c", Answered.OPT_OUT));
    assertThat(results)
        .extracting(each -> each.get("ref").stringValue())
        .containsExactly("b", "a", "c");
    assertThat(results).extracting(each -> each.get("line").intValue()).containsExactly(1, 2, 3);
    assertThat(results).allMatch(each -> each.has("result") && !each.has("problem"));
  }

  @Test
  void aDocumentInAStreamComesToTheSameAsAlone() {
    JsonNode alone = Contract.JSON.readTree(new Service(port).check(Answered.OPT_OUT).asString());
    JsonNode streamed = check(line("a", Answered.OPT_OUT)).get(0).get("result");
    for (String name : alone.propertyNames()) {
      if (!name.equals("id") && !name.equals("assessedAt")) {
        assertThat(streamed.get(name)).as(name).isEqualTo(alone.get(name));
      }
    }
  }

  @Test
  void aKeyedStreamIsAnsweredToItsEndAndNothingOfItIsKept() {
    String large = line("a", "{\"sheet\": \"nope\", \"x\": \"" + "a".repeat(500_000) + "\"}");
    long before = kept();
    Response response =
        new Service(port)
            .request()
            .header("Authorization", "Bearer " + WebTest.KEY)
            .header("Idempotency-Key", "pre-check")
            .contentType(Service.LINES)
            .body((large.repeat(4) + line("b", Answered.OPT_OUT)).getBytes(UTF_8))
            .post(Service.PRE_CHECKS);
    assertThat(response.asString().lines()).hasSize(5).last().asString().contains("\"result\"");
    assertThat(kept()).isEqualTo(before);
  }

  private long kept() {
    return jdbc.sql("select count(*) from idempotent_answers").query(Long.class).single();
  }

  @Test
  void aBadLineNeverStopsTheRest() {
    List<JsonNode> results =
        check(
            "not JSON\n"
                + line("a", Answered.EMPTY)
                + "{\"ref\": 1, \"document\": 2, \"x\": 3}\n"
                + "[]\n"
                + line("b", "{\"sheet\": \"nope\"}")
                + "{}\n"
                + line("c", Answered.EMPTY).strip());
    assertThat(results)
        .extracting(each -> each.has("result"))
        .containsExactly(false, true, false, false, false, false, true);
    assertThat(codes(results.get(0))).containsExactly("malformed-json");
    assertThat(codes(results.get(2)))
        .containsExactly("wrong-type", "wrong-type", "unknown-property");
    assertThat(codes(results.get(3))).containsExactly("wrong-type");
    assertThat(codes(results.get(4))).containsExactly("unknown-sheet");
    assertThat(codes(results.get(5))).containsExactly("missing-property");
  }

  @Test
  void allFaultsOfALineComeBackTogetherWithPointersIntoTheLine() {
    JsonNode problem =
        check(line("a", "{\"sheet\": \"platform-2024\", \"b\": 1, \"b\": 2, \"asOf\": 3}"))
            .get(0)
            .get("problem");
    assertThat(problem.findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/document/b", "/document/b", "/document/asOf");
    assertThat(problem.get("status").intValue()).isEqualTo(400);
  }

  @Test
  void blankLinesArePassedOverAndCounted() {
    List<JsonNode> results =
        check("\n \r\n" + line("a", Answered.EMPTY).replace("\n", "\r\n") + "\n");
    assertThat(results).hasSize(1);
    assertThat(results.get(0).get("line").intValue()).isEqualTo(3);
  }

  @Test
  void aStreamWithoutADocumentIsAnEmptyBody() {
    new Service(port)
        .checkEach("\n\n")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/empty-body"));
  }

  @Test
  void aLineOverTheLimitIsAProblemOfThatLine() {
    List<JsonNode> results =
        check(
            line("a", Answered.EMPTY)
                + " ".repeat(1 << 20)
                + line("b", "{}")
                + line("c", Answered.EMPTY));
    assertThat(results.get(1).get("problem").get("status").intValue()).isEqualTo(413);
    assertThat(results.get(1).get("line").intValue()).isEqualTo(2);
    assertThat(results.get(2).has("result")).isTrue();
  }

  @Test
  void theReferenceComesBackEvenWhereTheDocumentIsNoJson() {
    JsonNode result = check("{\"ref\": \"a\", \"document\": {\"sheet\": NaN}}").get(0);
    assertThat(result.get("ref").stringValue()).isEqualTo("a");
    assertThat(codes(result)).containsExactly("malformed-json");
  }

  @Test
  void aPackThatIsNotLoadedIsToldBeforeTheStreamBegins() {
    new Service(port)
        .request()
        .contentType(Service.LINES)
        .header("Tenken-Pack", "sha256:0")
        .body(line("a", Answered.EMPTY).getBytes(UTF_8))
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-pack"));
  }

  /** Sends one line, reads its result, and only then sends the next. */
  @Test
  @Timeout(20)
  void eachResultIsSentBeforeTheNextLineIsRead() throws IOException {
    try (Socket socket = begun()) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      for (String ref : List.of("first", "second")) {
        send(out, line(ref, Answered.EMPTY));
        assertThat(readUntil(in, "\"ref\":")).contains("\"ref\":\"" + ref + "\"");
      }
      out.write("0\r\n\r\n".getBytes(UTF_8));
    }
  }

  /** A connection on which a stream has begun. */
  private Socket begun() throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout(10_000);
    String head =
        """
        POST /v1/pre-checks HTTP/1.1
        Host: localhost
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """;
    socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(UTF_8));
    return socket;
  }

  @Test
  void aStreamThatBreaksOffIsToldSoOnTheLastLine() throws IOException {
    try (Socket socket = begun()) {
      send(socket.getOutputStream(), line("a", Answered.EMPTY) + "{\"ref\"");
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).contains("\"ref\":\"a\"").contains("/problems/incomplete-body");
    }
  }

  @Test
  void aCallerWhoHangsUpLeavesNoTrace(CapturedOutput output) throws IOException {
    assertThat(check(line("before", Answered.EMPTY))).hasSize(1);
    int before = output.getAll().length();
    try (Socket socket = begun()) {
      send(socket.getOutputStream(), line("a", Answered.OPT_OUT).repeat(200));
    }
    assertThat(check(line("b", Answered.EMPTY))).hasSize(1);
    assertThat(output.getAll().substring(before)).doesNotContain("Exception");
  }

  private static void send(OutputStream out, String chunk) throws IOException {
    byte[] bytes = chunk.getBytes(UTF_8);
    out.write(
        (Integer.toHexString(bytes.length).toUpperCase(Locale.ROOT) + "\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(UTF_8));
    out.flush();
  }

  private static String readUntil(BufferedReader in, String part) throws IOException {
    String line = in.readLine();
    while (!line.contains(part)) {
      line = in.readLine();
    }
    return line;
  }

  @Test
  void linesAreReadWithoutHoldingMoreThanOne() throws IOException {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) 'x');
    Lines lines = new Lines(new Endless(block, 1_000), 100);
    assertThat(lines.read().orElseThrow().bytes()).hasSize(101);
    assertThat(lines.read()).isEmpty();
  }

  /** The same bytes, some times over. */
  private static final class Endless extends InputStream {

    private final byte[] block;
    private int left;

    Endless(byte[] block, int times) {
      this.block = block;
      this.left = times;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left == 0) {
        return -1;
      }
      left--;
      int count = Math.min(length, block.length);
      System.arraycopy(block, 0, into, from, count);
      return count;
    }
  }

  private static List<String> codes(JsonNode result) {
    return result.get("problem").findValuesAsString("code");
  }
}
