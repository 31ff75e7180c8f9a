package tenken.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tenken.catalog.PackFault;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.PackReading;
import tenken.ruleset.Ruleset;
import tenken.ruleset.RulesetReading;
import tenken.ruleset.ShippedPack;

/**
 * Run by the build: checks the pack, compiles its rules, proves them complete and puts both beside
 * the classes.
 */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Builds the shipped pack.
   *
   * @param args the directory of the pack, and the folder of the classes
   * @throws IOException if either cannot be read or written
   * @throws IllegalStateException with every fault, if anything is wrong with the pack
   */
  public static void main(String[] args) throws IOException {
    PackFiles files = PackFiles.ofDirectory(Path.of(args[0]));
    Path classes = Path.of(args[1]);
    PackReading pack = PackReader.read(files);
    refuse(pack.faults());
    RulesetReading rules = Ruleset.read(pack.pack().orElseThrow(), ShippedPack.earlier(classes));
    refuse(rules.faults());
    refuse(PackVerifier.verify(rules.ruleset().orElseThrow()).faults());
    ShippedPack.write(files, rules.compiled(), classes);
  }

  private static void refuse(List<PackFault> faults) {
    if (!faults.isEmpty()) {
      StringBuilder all = new StringBuilder("the pack is not used: " + faults.size() + " faults");
      faults.forEach(fault -> all.append("\n  ").append(fault));
      throw new IllegalStateException(all.toString());
    }
  }
}
