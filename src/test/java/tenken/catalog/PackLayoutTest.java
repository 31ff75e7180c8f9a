package tenken.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackLayoutTest {

  private final SamplePack pack = SamplePack.valid();

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CHANGELOG.md"})
  void aPackMayExplainItself(String path) {
    pack.with(path, "# Text\n").pack();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        "questions/opt-out.yml",
        "questions/sub/more.yaml",
        "sheets/README.md",
        "viewpoints/README.md",
        "viewpoints/opt-out-reach/notes.yaml",
        "viewpoints/opt-out-reach/old/rules.drl",
        "viewpoints/Opt_Out/rules.drl"
      })
  void aFileThatIsNoPartOfAPackIsAFault(String path) {
    pack.with(path, "text").hasFaults(path + ":1: a pack has no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "viewpoints/opt-out-reach/rules.drl",
        "viewpoints/opt-out-reach/cases.yaml"
      })
  void aMissingFileIsAFault(String path) {
    pack.without(path).hasFaults(path + ":1: this file is missing");
  }

  @Test
  void aViewpointIsNothingWithoutItsFirstFile() {
    pack.without(SamplePack.VIEWPOINT).hasFaults(SamplePack.VIEWPOINT + ":1: this file is missing");
  }

  @Test
  void bandsThatDoNotRiseAreAFault() {
    pack.change("pack.yaml", "from: 50", "from: 0")
        .hasFault("pack.yaml", "上", "bands rise from 0 to at most 100");
  }

  @Test
  void levelsThatDoNotFallAreAFault() {
    pack.change("pack.yaml", "DOUBTFUL: 0.5", "DOUBTFUL: 1.5")
        .hasFault("pack.yaml", "levels", "levels fall from at most 1 to at least 0");
  }

  @Test
  void aSourceThatIsNeitherReadNorUnverifiedIsAFault() {
    pack.change("sources.yaml", "  verified: false\n", "")
        .hasFault(
            "sources.yaml",
            "decision:",
            "either `read` with a date or `verified: false` is expected");
  }

  @Test
  void aSourceWithoutVersionOrDateIsAFault() {
    pack.change("sources.yaml", "  date: 2024-03-05\n", "")
        .hasFault("sources.yaml", "decision:", "either `version` or `date` is expected");
  }

  @Test
  void anAddressThatIsNoWebAddressIsAFault() {
    pack.change("sources.yaml", "https://example.org/law", "javascript:alert(1)")
        .hasFault("sources.yaml", "address", "`address`: a web address is expected");
  }
}
