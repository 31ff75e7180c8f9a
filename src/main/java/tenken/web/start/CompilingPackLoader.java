package tenken.web.start;

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

/** Reads and checks a pack as it stands in its files, and compiles what was not compiled before. */
final class CompilingPackLoader implements PackLoader {

  /** Where the files come from. */
  interface Origin {

    /** Reads all files. */
    PackFiles files() throws IOException;
  }

  private final String name;
  private final Origin origin;
  private final CompiledRules compiled;

  /**
   * A loader of one pack.
   *
   * @param name how the pack is called where something is wrong with it
   * @param origin where its files come from
   * @param compiled what was compiled before
   */
  CompilingPackLoader(String name, Origin origin, CompiledRules compiled) {
    this.name = name;
    this.origin = origin;
    this.compiled = compiled;
  }

  @Override
  public Assessor load() {
    PackReading reading = PackReader.read(files());
    Pack pack = orRefuse(reading.pack(), reading.faults());
    RulesetReading rules = Ruleset.read(pack, compiled);
    return new Assessor(orRefuse(rules.ruleset(), rules.faults()));
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
    return read.orElseThrow(
        () ->
            new FaultyPackException(name, faults.stream().map(PackFault::toString).toList(), null));
  }
}
