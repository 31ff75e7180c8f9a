package tenken.catalog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
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

  /** What a fault of the zip itself names, which has no name here. */
  private static final String WHOLE = "pack.zip";

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
    Intake intake = new Intake();
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    try {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > 2 * PackFiles.MOST_FILES) {
          throw Intake.refused(entry.getName(), "this zip has too many entries");
        }
        take(entry, zip, intake);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw Intake.refused(WHOLE, "this is no readable zip: " + e.getMessage());
    }
    if (intake.files().isEmpty()) {
      throw Intake.refused(WHOLE, "this zip holds no file");
    }
    return intake.files();
  }

  private static void take(ZipEntry entry, ZipInputStream zip, Intake intake) throws IOException {
    String path = entry.getName();
    boolean folder = entry.isDirectory();
    Intake.checkPath(path);
    if (!staysInside(folder ? path.substring(0, path.length() - 1) : path)) {
      throw Intake.refused(path, "this is no path inside a pack");
    }
    if (!folder) {
      intake.take(path, zip);
    } else if (zip.read() >= 0) {
      throw Intake.refused(path, "this is no plain file: it is named as a folder and holds bytes");
    }
  }

  private static boolean staysInside(String path) {
    boolean plain = !path.contains("\\") && !path.contains(":") && path.indexOf(0) < 0;
    List<String> steps = List.of(path.split("/", -1));
    return plain && steps.stream().noneMatch(step -> List.of("", ".", "..").contains(step));
  }
}
