package tenken.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.Viewpoint;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.Ruleset;
import tenken.ruleset.ShippedPack;

/** The packs that benchmarks run under. */
final class Packs {

  private static final Path RULES = Path.of("rules");

  private Packs() {}

  /** The pack as it stands in the repository, its rules not compiled yet. */
  static Pack written() throws IOException {
    return PackReader.read(PackFiles.ofDirectory(RULES)).pack().orElseThrow();
  }

  /** The pack that the build compiled. */
  static Ruleset shipped() throws IOException {
    Pack pack = PackReader.read(ShippedPack.files()).pack().orElseThrow();
    return rules(pack, ShippedPack.compiled());
  }

  /** Rules of a pack. */
  static Ruleset rules(Pack pack, CompiledRules compiled) {
    return Ruleset.read(pack, compiled).ruleset().orElseThrow();
  }

  /** The pack with some of its viewpoints only. */
  static Pack only(Pack pack, Set<String> viewpoints) {
    Map<String, Viewpoint> kept = new TreeMap<>(pack.viewpoints());
    kept.keySet().retainAll(viewpoints);
    return new Pack(
        pack.version(),
        pack.effective(),
        pack.digest(),
        pack.levelValues(),
        pack.bands(),
        pack.sources(),
        pack.questions(),
        pack.sheets(),
        kept);
  }
}
