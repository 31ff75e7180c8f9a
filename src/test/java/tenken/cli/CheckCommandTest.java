package tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking on one's own machine. */
class CheckCommandTest {

  private static final String GAPS = "src/samples/platform-gaps.json";
  private static final String BAD =
      """
      {"sheet": "platform-2024", "answers": [
        {"item": "9-9-9", "fields": {"opt-out.offered": "YES_ALL"}},
        {"item": "2-9-1", "fields": {"opt-out-continuity.service-continues": "PERHAPS"}}]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aReportSaysWhatWasFoundAndWhyAndWhatWouldClearIt() {
    Called called = Called.of("check", GAPS, "--lang", "ja");
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    assertThat(called.out())
        .contains("2024年度プラットフォーム事業者向けヒアリングシート", "スコア ", "回答率 100%", "所見 73件")
        .contains("オプトアウト後も情報の取得が続く一方", "説明している事項", "［", "根拠", "生じない場合", "である場合")
        .contains("追加質問の候補", "事務局からのご依頼ではありません")
        .doesNotContain("違反", "AD_USE", "LACKING", "\u001b");
  }

  @Test
  void aReportIsInEnglishWhereThatIsAskedFor() {
    assertThat(Called.of("check", GAPS, "--lang", "en").out())
        .contains(
            "Result of the check",
            "Score ",
            "Findings: 73",
            "Not raised if",
            "Silence is not a pass")
        .doesNotContain("所見", "要検討");
  }

  @Test
  void everyFindingStandsOnceByOfficialViewpointsToo() {
    String out = Called.of("check", GAPS, "--lang", "ja", "--by", "official").out();
    assertThat(out).contains("■ 1 取得する情報の内容、取得・使用の条件の開示", "ほかに関係する所見：");
    for (int number = 1; number <= 73; number++) {
      assertThat(out.split("(?m)^ *" + number + "\\. (要検討|確認が望ましい)", -1)).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "platform-gaps, LACKING, 1",
    "platform-gaps, undetermined, 1",
    "platform-good, LACKING, 0",
    "platform-draft, LACKING, 0",
    "platform-draft, DOUBTFUL, 1",
    "platform-draft, UNDETERMINED, 1"
  })
  void theExitCodeTellsWhetherALevelWasReached(String sample, String level, int code) {
    Called called = Called.of("check", "src/samples/" + sample + ".json", "--fail-on", level);
    assertThat(called.code()).isEqualTo(code);
  }

  @Test
  void allFaultsOfADocumentAreToldWithTheirPlaces() throws IOException {
    Called called = Called.of("check", file("bad.json", BAD).toString(), "--lang", "en");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out())
        .contains("/answers/0/item", "[unknown-item]", "[unknown-option]", "REDUCED")
        .contains("/answers/1/fields/opt-out-continuity.service-continues");
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreChecked() throws IOException {
    String good = Files.readString(Path.of(GAPS)).replaceAll("\\s*\n\\s*", " ");
    String lines =
        "{\"ref\": \"a\", \"document\": %s}\n\n{\"ref\": \"b\", \"document\": %s}\n"
            .formatted(BAD.replaceAll("\\s*\n\\s*", " "), good);
    Called called = Called.with(lines, "check", "-", "--lang", "en");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out())
        .contains("-:1 (a)", "/document/answers/0/item", "-:3 (b)", "Findings: 73");
    assertThat(called.err()).contains("2 documents checked, 1 with something lacking, 1 not taken");
  }

  @Test
  void whatIsNoDocumentIsRefusedRatherThanPassed() throws IOException {
    assertThat(Called.with("", "check", "-").code()).isEqualTo(2);
    assertThat(Called.with("nonsense", "check", "-").code()).isEqualTo(2);
    Called missing = Called.of("check", "nowhere.json", "not-there.json", "--lang", "en");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("nowhere.json, not-there.json");
    assertThat(missing.out()).isEmpty();
  }

  @Test
  void aWorkbookHasTheFindingsOfItsDocument() {
    Called called = Called.of("check", "src/samples/platform-gaps.xlsx", "--lang", "ja");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("所見 73件");
  }

  @Test
  void aWorkbookIsNotTakenForBrokenJson() throws IOException {
    Called called = Called.of("check", file("a.xlsx", "PK\u0003\u0004").toString(), "--lang", "ja");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).doesNotContain("malformed-json");
  }

  @Test
  void aResultGoesIntoAFileAndNowhereElse() {
    Path to = folder.resolve("report.txt");
    Called called = Called.of("check", GAPS, "--lang", "ja", "-o", to.toString());
    assertThat(called.out()).isEmpty();
    assertThat(to).content().contains("所見 73件");
  }

  @Test
  void severalPagesGoIntoADirectoryAndNeverIntoOneFile() {
    String good = "src/samples/platform-good.json";
    String into = folder.toString();
    Called called = Called.of("check", GAPS, good, "--format", "html", "-o", into, "--lang", "ja");
    assertThat(called.code()).isZero();
    assertThat(folder.resolve("platform-gaps.html")).content().contains("所見 73件");
    assertThat(folder.resolve("platform-good.html")).exists();
    Called one = Called.of("check", GAPS, good, "--format", "oscal");
    assertThat(one.code()).isEqualTo(2);
    assertThat(one.err()).contains("-o");
  }

  @Test
  void anotherPackIsUsedAndAFaultyOneRefused() throws IOException {
    String document = "{\"sheet\": \"platform-2024\", \"answers\": []}";
    String draft = file("draft.json", document).toString();
    Called called = Called.of("check", draft, "--rules", "src/test/resources/pack", "--lang", "ja");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("test-1");
    Called faulty = Called.of("check", draft, "--rules", folder.toString());
    assertThat(faulty.code()).isEqualTo(2);
    assertThat(faulty.err()).contains("pack.yaml");
  }

  @Test
  void controlCharactersOfADocumentNeverReachTheTerminal() throws IOException {
    String document =
        "{\"sheet\": \"platform-2024\", \"operator\": \"\\u001b[2J\", \"answers\": []}";
    Called called = Called.of("check", file("odd.json", document).toString());
    assertThat(called.out()).doesNotContain("\u001b");
  }

  @Test
  void aMistypedCommandIsToldRatherThanTheServiceStarted() {
    assertThat(Commands.called("chek", "a.json")).isTrue();
    assertThat(Commands.called("--server.port=8081")).isFalse();
    assertThat(Commands.called()).isFalse();
    Called called = Called.of("chek", "a.json");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("chek");
  }

  @Test
  void helpIsWorthReadingInBothLanguages() {
    assertThat(Called.of("check", "--lang=ja", "--help").out())
        .contains("この端末の中だけで点検します", "--fail-on", "終了コード");
    assertThat(Called.of("help", "check", "--lang=en").out() + Called.of("--help").out())
        .contains("check", "--help");
    assertThat(Called.of("generate-completion").out()).contains("complete", "--fail-on");
    assertThat(Called.of("--version").out()).startsWith("tenken ");
  }
}
