package tenken.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a pack's directory without following any link below its root. */
final class PackDirectory extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 8;

  private final Path root;
  private final Intake intake = new Intake();

  private PackDirectory(Path root) {
    this.root = root;
  }

  static Map<String, byte[]> read(Path root) throws IOException {
    PackDirectory directory = new PackDirectory(root.toRealPath());
    Files.walkFileTree(directory.root, Set.of(), DEEPEST, directory);
    return directory.intake.files();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = path(file);
    if (attributes.isDirectory()) {
      throw Intake.refused(path, "no folder of a pack is as deep as this");
    }
    if (!attributes.isRegularFile()) {
      throw Intake.refused(path, "this is no plain file; links are not followed");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      intake.take(path, in);
    } catch (FileSystemException e) {
      throw unreadable(path, e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
    throw unreadable(path(file), reason);
  }

  private static IOException unreadable(String path, IOException reason) {
    return Intake.refused(path, "this cannot be read: " + reason.getClass().getSimpleName());
  }

  private String path(Path file) {
    return StreamSupport.stream(root.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
