package tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictYamlFaultsTest {

  private static final String MANIFEST = "pack.yaml";

  private final SamplePack pack = SamplePack.valid();

  private void manifestFault(String from, String to, String says) {
    pack.change(MANIFEST, from, to).hasFault(MANIFEST, to.lines().findFirst().orElseThrow(), says);
  }

  @Test
  void aKeyThatStandsTwiceIsAFault() {
    pack.change(MANIFEST, "levels:", "version: \"2\"\nlevels:")
        .hasFault(MANIFEST, "version: \"2\"", "`version` stands here twice, first in line 1");
  }

  @Test
  void anAnchorIsAFault() {
    manifestFault("version: \"1.0.0\"", "version: &v \"1.0.0\"", "anchors (&) are not used here");
  }

  @Test
  void anAliasIsAFaultAndNoValue() {
    assertThat(pack.change(MANIFEST, "version: \"1.0.0\"", "version: *v").faults())
        .containsExactly(
            "pack.yaml:1: `version`: a text is expected, not nothing",
            "pack.yaml:1: aliases (*) are not used here: write the value out");
  }

  @Test
  void aTagIsAFault() {
    manifestFault(
        "version: \"1.0.0\"",
        "version: !!str 1.0.0",
        "tags (tag:yaml.org,2002:str) are not used here");
  }

  @Test
  void aSecondDocumentIsAFault() {
    pack.change(MANIFEST, "  - { from: 50", "---\nmore: 1\n#")
        .hasFault(MANIFEST, "---", "a file has one document only");
  }

  @Test
  void aDirectiveIsAFault() {
    pack.change(MANIFEST, "version:", "%YAML 1.2\n---\nversion:")
        .hasFault(MANIFEST, "%YAML", "directives (%) are not used here");
  }

  @Test
  void anUnknownKeyIsAFaultThatNamesTheKnownOnes() {
    manifestFault(
        "levels:",
        "colour: red\nlevels:",
        "`colour` is not known here; known: bands, effective, levels, version");
  }

  @Test
  void aMissingKeyIsAFault() {
    pack.change(MANIFEST, "effective: 2024-06-12\n", "")
        .hasFault(MANIFEST, "version", "`effective` is missing");
  }

  @Test
  void aNumberForATextIsAFault() {
    manifestFault(
        "version: \"1.0.0\"", "version: 1", "`version`: a text (in quotes) is expected, not `1`");
  }

  @Test
  void aTextForANumberIsAFault() {
    pack.change(MANIFEST, "DOUBTFUL: 0.5", "DOUBTFUL: half")
        .change(MANIFEST, "LACKING: 0", "LACKING: 0.0")
        .hasFault(MANIFEST, "levels", "`DOUBTFUL`: a number is expected, not `half`");
  }

  @Test
  void anImpossibleDateIsAFault() {
    manifestFault(
        "effective: 2024-06-12",
        "effective: 2024-06-31",
        "`effective`: a date such as 2024-06-12 is expected, not `2024-06-31`");
  }

  @Test
  void aNumberBeyondAllNumbersIsAFault() {
    pack.change(MANIFEST, "SATISFIED: 1", "SATISFIED: 1e999")
        .change(MANIFEST, "DOUBTFUL: 0.5", "DOUBTFUL: 0")
        .hasFault(MANIFEST, "levels", "`SATISFIED`: a number is expected, not `1e999`");
  }

  @Test
  void aYearBeyondAllCalendarsIsAFault() {
    manifestFault(
        "effective: 2024-06-12",
        "effective: \"+999999999-12-31\"",
        "`effective`: a date such as 2024-06-12 is expected, not `+999999999-12-31`");
  }

  @Test
  void aListForKeysIsAFault() {
    manifestFault(
        "levels: { SATISFIED: 1, DOUBTFUL: 0.5, LACKING: 0 }",
        "levels: [1, 0.5, 0]",
        "`levels`: keys with values are expected, not a list");
  }

  @Test
  void aMissingLanguageIsAFault() {
    pack.change(MANIFEST, "{ ja: 下, en: low }", "{ ja: 下 }")
        .hasFault(MANIFEST, "from: 0", "`en` is missing");
  }

  @Test
  void aBlankTextIsAFault() {
    pack.change(MANIFEST, "{ ja: 下, en: low }", "{ ja: \"　\", en: low }")
        .hasFault(MANIFEST, "from: 0", "`ja` is blank");
  }

  @Test
  void aTextInOneLanguageOnlyIsAFault() {
    pack.change(MANIFEST, "{ ja: 下, en: low }", "low")
        .hasFault(MANIFEST, "from: 0", "`name`: keys with values are expected, not `low`");
  }

  @Test
  void whatIsNoYamlIsAFaultWithItsLine() {
    assertThat(pack.change(MANIFEST, "bands:", "bands: [").faults())
        .hasSize(1)
        .allMatch(fault -> fault.matches("pack\\.yaml:\\d+: this is not YAML: .*"));
  }

  @Test
  void deepNestingIsAFault() {
    assertThat(pack.with(MANIFEST, "a: " + "[".repeat(100_000)).faults())
        .containsExactly("pack.yaml:1: this is not YAML: nested deeper than 24 levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n"})
  void anEmptyFileIsAFault(String text) {
    assertThat(pack.with(MANIFEST, text).faults()).hasSize(1).allMatch(f -> f.startsWith(MANIFEST));
  }

  @Test
  void aByteOrderMarkIsAFault() {
    pack.change(MANIFEST, "version", "\uFEFFversion")
        .hasFault(MANIFEST, "version", "this file begins with a byte order mark: save it without");
  }

  @Test
  void casesAreStrictYamlToo() {
    pack.with("viewpoints/opt-out-reach/cases.yaml", "cases: []\ncases: []\n")
        .hasFaults(
            "viewpoints/opt-out-reach/cases.yaml:2: `cases` stands here twice, first in line 1");
  }

  @Test
  void faultsOfAllFilesComeAtOnceInTheOrderOfTheirPlaces() {
    List<String> faults =
        pack.change(MANIFEST, "version: \"1.0.0\"\n", "")
            .change(SamplePack.LATER, "kind: PLATFORM", "kind: OTHER")
            .change(SamplePack.VIEWPOINT, "weight: 3", "weight: 9")
            .faults();
    assertThat(faults).hasSize(3).isSorted();
  }

  @Test
  void noContentMakesReadingFailWithAnException() {
    Random random = new Random(20240612);
    String marks = "{}[]:,-&*!|>'\"%@`#?\n\t\\\u0000\uFEFFあ";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(SampleFiles.LATER);
      for (int edit = 0; edit < 3; edit++) {
        char mark = marks.charAt(random.nextInt(marks.length()));
        text.setCharAt(random.nextInt(text.length()), mark);
      }
      assertThat(pack.with(SamplePack.LATER, text.toString()).faults()).isNotNull();
    }
  }
}
