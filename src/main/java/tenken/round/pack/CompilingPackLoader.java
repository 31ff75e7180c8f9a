package tenken.round.pack;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;
import tenken.catalog.PackFault;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.PackReading;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.Ruleset;
import tenken.ruleset.RulesetReading;

/**
 * Reads and checks a pack as it stands in its files, and compiles and proves what was not before.
 */
public final class CompilingPackLoader implements PackLoader {

  /** Where the files come from. */
  public interface Origin {

    /** Reads all files. */
    PackFiles files() throws IOException;
  }

  private final String name;
  private final Origin origin;
  private final CompiledRules compiled;
  private final boolean proven;

  /**
   * A loader of one pack.
   *
   * @param name how the pack is called where something is wrong with it
   * @param origin where its files come from
   * @param compiled what was compiled before
   * @param proven whether its cases were checked and its rules proven complete before
   */
  public CompilingPackLoader(String name, Origin origin, CompiledRules compiled, boolean proven) {
    this.name = name;
    this.origin = origin;
    this.compiled = compiled;
    this.proven = proven;
  }

  @Override
  public Assessor load() {
    PackReading reading = proven ? PackReader.readChecked(files()) : PackReader.read(files());
    Pack pack = orRefuse(reading.pack(), reading.faults());
    RulesetReading rules = Ruleset.read(pack, compiled);
    Assessor assessor = new Assessor(orRefuse(rules.ruleset(), rules.faults()));
    if (!proven) {
      refuse(assessor.verification().faults());
    }
    return assessor;
  }

  private PackFiles files() {
    try {
      return origin.files();
    } catch (IOException e) {
      throw new FaultyPackException(name, List.of(reason(e)), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException missing
        ? missing.getFile() + ": there is no such directory"
        : String.valueOf(e.getMessage());
  }

  private <T> T orRefuse(Optional<T> read, List<PackFault> faults) {
    refuse(faults);
    return read.orElseThrow();
  }

  private void refuse(List<PackFault> faults) {
    if (!faults.isEmpty()) {
      List<String> lines = faults.stream().map(PackFault::toString).toList();
      throw new FaultyPackException(name, lines, null);
    }
  }
}
