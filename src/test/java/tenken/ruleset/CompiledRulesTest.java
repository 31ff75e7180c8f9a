package tenken.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.assessment.Assessor;

/** Rules that were compiled with the jar and rules that are compiled at load are the same. */
class CompiledRulesTest {

  private static final int DOCUMENTS = 200;

  @Test
  void theShippedPackIsTheOneOfThisRepository() throws IOException {
    assertThat(ShippedPack.files().digest()).isEqualTo(TestPack.PACK.digest());
    Map<String, byte[]> compiled = Ruleset.read(TestPack.PACK, ShippedPack.compiled()).compiled();
    assertThat(compiled).hasSameSizeAs(TestPack.PACK.sheets());
    assertThat(compiled)
        .allSatisfy(
            (key, module) -> assertThat(ShippedPack.compiled().find(key)).as(key).hasValue(module));
  }

  @Test
  void bothGiveTheSameResults() {
    Ruleset now = Ruleset.read(TestPack.PACK, CompiledRules.NONE).ruleset().orElseThrow();
    Assessor assessor = new Assessor(now);
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed);
      assertThat(assessor.assess(answers))
          .as("seed %s", seed)
          .isEqualTo(TestPack.ASSESSOR.assess(answers));
    }
  }

  @Test
  void whatWasCompiledForOtherRulesIsNotTaken() {
    Map<String, byte[]> compiled = Ruleset.read(TestPack.PACK, ShippedPack.compiled()).compiled();
    assertThat(compiled.keySet().stream().map(key -> key.replaceAll("-[0-9a-f]{64}$", "")))
        .containsExactlyInAnyOrderElementsOf(TestPack.PACK.sheets().keySet());
    String drl = "package tenken.sheets.other\n";
    assertThat(RuleModule.key("other", drl)).isNotEqualTo(RuleModule.key("other", drl + "\n"));
    assertThat(compiled.keySet().stream().collect(Collectors.toSet()))
        .doesNotContain(RuleModule.key("platform-2024", drl));
  }
}
