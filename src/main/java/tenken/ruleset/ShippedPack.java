package tenken.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.PackFiles;

/**
 * The pack that travels with the program: its files in one archive, and its rules compiled when the
 * jar is built.
 */
public final class ShippedPack {

  private static final String FOLDER = "META-INF/tenken/";
  private static final String FILES = "pack.zip";

  private ShippedPack() {}

  /**
   * The files of the shipped pack.
   *
   * @throws IOException if the program was built without one
   */
  public static PackFiles files() throws IOException {
    try (InputStream in = open(FILES)) {
      if (in == null) {
        throw new IOException("this build carries no pack; name a directory with tenken.rules");
      }
      return PackFiles.ofZip(in);
    }
  }

  /** The rules that were compiled with the shipped pack. */
  public static CompiledRules compiled() {
    return key -> {
      try (InputStream in = open(key + ".rules")) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static @Nullable InputStream open(String name) {
    return ShippedPack.class.getClassLoader().getResourceAsStream(FOLDER + name);
  }

  /** Writes a pack and its compiled rules below a folder of classes. */
  public static void write(PackFiles files, Map<String, byte[]> compiled, Path classes)
      throws IOException {
    Path folder = classes.resolve(FOLDER);
    Files.createDirectories(folder);
    removeOthers(folder, compiled.keySet());
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILES))) {
      files.writeZip(out);
    }
    for (Map.Entry<String, byte[]> rules : compiled.entrySet()) {
      Files.write(folder.resolve(rules.getKey() + ".rules"), rules.getValue());
    }
  }

  private static void removeOthers(Path folder, Set<String> keys) throws IOException {
    try (DirectoryStream<Path> compiled = Files.newDirectoryStream(folder, "*.rules")) {
      for (Path file : compiled) {
        if (!keys.contains(file.getFileName().toString().replace(".rules", ""))) {
          Files.delete(file);
        }
      }
    }
  }

  /** What an earlier build compiled below a folder of classes. */
  public static CompiledRules earlier(Path classes) {
    return key -> {
      Path file = classes.resolve(FOLDER + key + ".rules");
      try {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
