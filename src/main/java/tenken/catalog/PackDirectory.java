package tenken.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a pack's directory without following any link below its root. */
final class PackDirectory extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 8;

  private final Path root;
  private final Map<String, byte[]> files = new HashMap<>();

  private PackDirectory(Path root) {
    this.root = root;
  }

  static Map<String, byte[]> read(Path root) throws IOException {
    PackDirectory directory = new PackDirectory(root.toRealPath());
    Files.walkFileTree(directory.root, Set.of(), DEEPEST, directory);
    return directory.files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = path(file);
    if (!attributes.isRegularFile()) {
      throw new PackRefusedException(path + " is no plain file; links are not followed");
    }
    if (files.size() == PackFiles.MOST_FILES) {
      throw new PackRefusedException("a pack has at most " + PackFiles.MOST_FILES + " files");
    }
    files.put(path, content(file, path));
    return FileVisitResult.CONTINUE;
  }

  private static byte[] content(Path file, String path) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] content = in.readNBytes(PackFiles.LARGEST_FILE + 1);
      if (content.length > PackFiles.LARGEST_FILE) {
        throw new PackRefusedException(
            path + " is larger than " + PackFiles.LARGEST_FILE + " bytes");
      }
      return content;
    }
  }

  private String path(Path file) {
    return StreamSupport.stream(root.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
