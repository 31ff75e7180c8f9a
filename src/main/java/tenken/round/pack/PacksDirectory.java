package tenken.round.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tenken.catalog.PackFiles;
import tenken.ruleset.CompiledRules;

/**
 * The directory that the administrator installs packs in, each in a directory of its own. A pack
 * with faults is told of in the log, and keeps neither the service nor other packs from anything.
 */
@Component
class PacksDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(PacksDirectory.class);

  private final String directory;

  PacksDirectory(@Value("${tenken.packs-dir}") String directory) {
    this.directory = directory.strip();
  }

  /**
   * Reads every pack, by the names of their directories.
   *
   * @param known packs read before, by digest; they are not read again
   */
  List<InstalledPack> read(Map<String, InstalledPack> known) {
    List<InstalledPack> found = new ArrayList<>();
    for (Path each : directories()) {
      found.add(read(each, known));
    }
    return found;
  }

  private List<Path> directories() {
    if (directory.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(Path.of(directory))) {
      return entries.filter(Files::isDirectory).filter(PacksDirectory::shown).sorted().toList();
    } catch (IOException e) {
      LOG.warn("tenken.packs-dir: {} cannot be read: {}", directory, e.toString());
      return List.of();
    }
  }

  private static boolean shown(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private static InstalledPack read(Path path, Map<String, InstalledPack> known) {
    PackFiles files;
    try {
      files = PackFiles.ofDirectory(path);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The pack in {} is not used: {}", path, e.toString());
      return InstalledPack.faulty(null, 1);
    }
    InstalledPack before = known.get(files.digest());
    return before == null ? load(path, files) : before;
  }

  private static InstalledPack load(Path path, PackFiles files) {
    try {
      LoadedPack pack =
          LoadedPack.of(
              new CompilingPackLoader(path.toString(), () -> files, CompiledRules.NONE, false)
                  .load());
      LOG.info("Pack {} ({}) is installed", pack.pack().version(), pack.pack().digest());
      return InstalledPack.usable(pack, false);
    } catch (FaultyPackException e) {
      String faults = String.join("\n  ", e.faults());
      LOG.warn("The pack in {} is not used; faults:\n  {}", path, faults);
      return InstalledPack.faulty(files.digest(), e.faults().size());
    } catch (RuntimeException e) {
      LOG.warn("The pack in {} is not used, through a fault of the service", path, e);
      return InstalledPack.faulty(files.digest(), 1);
    }
  }
}
