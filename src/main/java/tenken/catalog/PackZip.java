package tenken.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A pack as one zip file. */
final class PackZip {

  /** The earliest time that a zip can hold, so that the same files give the same zip. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackZip() {}

  static void write(SortedMap<String, byte[]> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  static Map<String, byte[]> read(InputStream in) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    try {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > 2 * PackFiles.MOST_FILES) {
          throw new PackRefusedException("too many entries");
        }
        if (!entry.isDirectory()) {
          take(entry.getName(), zip, files);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new PackRefusedException("this is no readable zip: " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw new PackRefusedException("this zip holds no file");
    }
    return files;
  }

  private static void take(String path, ZipInputStream zip, Map<String, byte[]> files)
      throws IOException {
    if (!staysInside(path)) {
      throw new PackRefusedException(path + " is no path inside a pack");
    }
    if (files.size() == PackFiles.MOST_FILES) {
      throw new PackRefusedException("a pack has at most " + PackFiles.MOST_FILES + " files");
    }
    byte[] content = zip.readNBytes(PackFiles.LARGEST_FILE + 1);
    if (content.length > PackFiles.LARGEST_FILE) {
      throw new PackRefusedException(path + " is larger than " + PackFiles.LARGEST_FILE + " bytes");
    }
    if (files.put(path, content) != null) {
      throw new PackRefusedException(path + " comes twice");
    }
  }

  private static boolean staysInside(String path) {
    boolean plain = !path.contains("\\") && !path.contains(":") && path.indexOf(0) < 0;
    List<String> steps = List.of(path.split("/", -1));
    return plain && steps.stream().noneMatch(step -> List.of("", ".", "..").contains(step));
  }
}
