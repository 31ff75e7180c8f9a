package tenken.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.assessment.Assessment;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.Sheet;
import tenken.round.pack.CompilingPackLoader;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.Ruleset;
import tenken.ruleset.ShippedPack;

/** The pack that documents are checked under; of its rules only what the documents need is read. */
final class RulePack {

  private final Pack pack;
  private final @Nullable Assessor whole;
  private final Map<String, Assessor> sheets = new HashMap<>();

  private RulePack(Pack pack, @Nullable Assessor whole) {
    this.pack = pack;
    this.whole = whole;
  }

  /** The pack that the program ships with, which was checked and compiled with it. */
  static RulePack shipped() {
    try {
      return new RulePack(PackReader.readChecked(ShippedPack.files()).pack().orElseThrow(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pack in a directory, checked and proven first.
   *
   * @throws tenken.round.pack.FaultyPackException with every fault, if it cannot be used
   */
  static RulePack of(Path directory) {
    Assessor assessor =
        new CompilingPackLoader(
                directory.toString(),
                () -> PackFiles.ofDirectory(directory),
                CompiledRules.NONE,
                false)
            .load();
    return new RulePack(assessor.pack(), assessor);
  }

  Pack pack() {
    return pack;
  }

  Assessment assess(Answers answers) {
    return assessor(answers.sheet()).assess(answers);
  }

  private Assessor assessor(Sheet sheet) {
    return whole != null
        ? whole
        : sheets.computeIfAbsent(
            sheet.id(), any -> new Assessor(Ruleset.ofSheet(pack, ShippedPack.compiled(), sheet)));
  }
}
