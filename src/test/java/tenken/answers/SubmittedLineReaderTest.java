package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubmittedLineReaderTest {

  private static final Instant NOW = Instant.parse("2024-08-01T00:00:00Z");
  private static final SubmittedLineReader READER =
      new SubmittedLineReader(Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC));
  private static final String GOOD =
      "{\"ref\": \"P-1\", \"operator\": \"kodama\", \"submittedAt\": \"2024-07-10T09:30:00+09:00\","
          + " \"document\": {\"sheet\": \"platform-2024\", \"answers\": [{\"item\": \"1\"}]}}";

  private static SubmittedLine read(String line) {
    return READER.read(line.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String line) {
    return read(line).faults().stream().map(each -> each.pointer() + " " + each.code()).toList();
  }

  @Test
  void aGoodLineSaysWhoseTheDocumentIsAndSinceWhen() {
    SubmittedLine line = read(GOOD);
    assertThat(line.faults()).isEmpty();
    assertThat(line.ref()).isEqualTo("P-1");
    assertThat(line.operator()).isEqualTo("kodama");
    assertThat(line.submittedAt()).isEqualTo("2024-07-10T00:30:00Z");
    assertThat(line.document())
        .hasToString("{\"sheet\":\"platform-2024\",\"answers\":[{\"item\":\"1\"}]}");
  }

  @Test
  void theTimeOfSubmissionMayBeLeftOutAndNothingElse() {
    SubmittedLine line = read(GOOD.replaceFirst("\"submittedAt[^,]*,", ""));
    assertThat(line.faults()).isEmpty();
    assertThat(line.submittedAt()).isNull();
    assertThat(faults("{}"))
        .containsExactly(
            "/ref MISSING_PROPERTY", "/operator MISSING_PROPERTY", "/document MISSING_PROPERTY");
  }

  @Test
  void allFaultsComeAtOnceAndWhatCanBeReadIsRead() {
    String line =
        "{\"operator\": \"\", \"document\": [], \"ref\": \"P-1\", \"x\": 1, \"ref\": \"P-2\","
            + " \"submittedAt\": 5}";
    assertThat(faults(line))
        .containsExactlyInAnyOrder(
            "/ref DUPLICATE_KEY",
            "/x UNKNOWN_PROPERTY",
            "/operator BLANK",
            "/submittedAt WRONG_TYPE",
            "/document WRONG_TYPE");
    assertThat(read(line).ref()).isEqualTo("P-1");
    assertThat(read(line).operator()).isNull();
  }

  @Test
  void aTimeHasAnOffsetAndIsNeitherYetToComeNorOutOfMind() {
    for (String no : List.of("2024-07-10", "2024-07-10T09:30:00", "9:30", "", "+10000-01-01T0Z")) {
      assertThat(faults(GOOD.replace("2024-07-10T09:30:00+09:00", no)))
          .containsExactly("/submittedAt BAD_VALUE");
    }
    assertThat(faults(GOOD.replace("2024-07-10T09:30:00+09:00", "0024-07-10T09:30:00Z")))
        .containsExactly("/submittedAt BAD_VALUE");
    assertThat(faults(GOOD.replace("2024-07-10T09:30:00+09:00", "2024-08-01T09:00:01+09:00")))
        .containsExactly("/submittedAt INCONSISTENT");
    assertThat(faults(GOOD.replace("2024-07-10T09:30:00+09:00", "2024-08-01T09:00:00+09:00")))
        .isEmpty();
  }

  @Test
  void aLineThatIsNoObjectOrTooLongIsAFaultOfTheLine() {
    assertThat(faults("[1]")).containsExactly(" WRONG_TYPE");
    assertThat(faults("{\"ref\": ")).containsExactly(" MALFORMED_JSON");
    assertThat(faults("\"" + "a".repeat(1 << 20) + "\"")).containsExactly(" BODY_TOO_LARGE");
  }

  @Test
  void noBytesThrow() {
    Random random = new Random(20241123);
    for (int i = 0; i < 20_000; i++) {
      byte[] line = GOOD.getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(4); change >= 0; change--) {
        line[random.nextInt(line.length)] = (byte) random.nextInt(256);
      }
      SubmittedLine read = READER.read(line);
      boolean whole = read.ref() != null && read.operator() != null && read.document() != null;
      assertThat(whole || !read.faults().isEmpty()).isTrue();
    }
  }
}
