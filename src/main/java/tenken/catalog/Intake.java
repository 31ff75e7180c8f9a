package tenken.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Takes the files of a pack one after the other and refuses what is more than a pack holds. */
final class Intake {

  private static final int LONGEST_PATH = 200;

  private final Map<String, byte[]> files = new HashMap<>();
  private int room = PackFiles.LARGEST_PACK;

  void take(String path, InputStream in) throws IOException {
    checkPath(path);
    if (files.size() == PackFiles.MOST_FILES) {
      throw refused(path, "a pack has at most " + PackFiles.MOST_FILES + " files");
    }
    byte[] content = in.readNBytes(PackFiles.LARGEST_FILE + 1);
    if (content.length > PackFiles.LARGEST_FILE) {
      throw refused(path, "this file is larger than " + PackFiles.LARGEST_FILE + " bytes");
    }
    room -= content.length;
    if (room < 0) {
      throw refused(
          path, "all files of a pack together are at most " + PackFiles.LARGEST_PACK + " bytes");
    }
    if (files.put(path, content) != null) {
      throw refused(path, "this file comes twice");
    }
  }

  static void checkPath(String path) throws PackRefusedException {
    if (path.length() > LONGEST_PATH) {
      throw refused(path, "this path is longer than " + LONGEST_PATH + " characters");
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  static PackRefusedException refused(String path, String says) {
    return new PackRefusedException(new PackFault(new Place(path, 1), says));
  }
}
