package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.assessment.PackMutation.Fate;

/** Run by {@code mvn verify -Ppack-mutation}. */
@Tag("pack-mutation")
class PackMutationTest {

  @Test
  void theCasesNoticeEveryMutantThatAnyAnswersTellApart() throws IOException {
    MutationReport report = MutationReport.of(TestPack.PACK);
    List<String> left = report.all(Fate.LEFT);
    String text =
        report.summary()
            + "\nLeft: no case notices these\n"
            + String.join("\n", left)
            + "\nEquivalent: no answers tell these apart on any sheet\n"
            + String.join("\n", report.all(Fate.EQUIVALENT))
            + "\n";
    Files.writeString(Path.of("target", "pack-mutation.txt"), text);
    System.out.print(report.summary());
    assertThat(left).isEmpty();
  }
}
