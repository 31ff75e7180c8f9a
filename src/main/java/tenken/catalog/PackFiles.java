package tenken.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The files of a pack by path, as bytes: immutable, safe to share between threads. Paths are
 * relative to the pack's root and have slashes on every platform.
 */
public final class PackFiles {

  /** No file of a pack is larger, in bytes. */
  public static final int LARGEST_FILE = 1 << 20;

  /** All files of a pack together are no larger, in bytes. */
  public static final int LARGEST_PACK = 8 << 20;

  /** No pack has more files. */
  public static final int MOST_FILES = 500;

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private final String digest;

  private PackFiles(Map<String, byte[]> files) {
    files.forEach((path, content) -> this.files.put(path, content.clone()));
    this.digest = digestOf(this.files);
  }

  /** A pack of the files given. */
  public static PackFiles of(Map<String, byte[]> files) {
    return new PackFiles(files);
  }

  /**
   * Reads every file below a directory.
   *
   * @throws PackRefusedException if there is a symbolic link, anything that is no plain file, a
   *     file that cannot be read, or more than {@link #LARGEST_FILE}, {@link #LARGEST_PACK} and
   *     {@link #MOST_FILES} allow
   */
  public static PackFiles ofDirectory(Path root) throws IOException {
    return new PackFiles(PackDirectory.read(root));
  }

  /**
   * Reads a zip as {@link #writeZip} writes it.
   *
   * @throws PackRefusedException if it is no such zip, an entry leaves the pack or comes twice, or
   *     a limit is passed
   */
  public static PackFiles ofZip(InputStream zip) throws IOException {
    return new PackFiles(PackZip.read(zip));
  }

  /** Writes all files as a zip that is the same, byte for byte, for the same files. */
  public void writeZip(OutputStream out) throws IOException {
    PackZip.write(files, out);
  }

  /** The paths in order. */
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet(files.navigableKeySet());
  }

  /** What a file holds. */
  public Optional<byte[]> content(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** A file's text; empty where the file is missing or after a fault. */
  Optional<String> text(String path, FaultLog faults) {
    byte[] content = files.get(path);
    return content == null ? Optional.empty() : PlainText.read(path, content, faults);
  }

  /**
   * {@code sha256:} and the hash of what {@code sha256sum} prints for all files in the order of
   * their paths. The line ends of a checkout make no difference: CR LF counts as LF.
   */
  public String digest() {
    return digest;
  }

  private static String digestOf(Map<String, byte[]> files) {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (path, content) ->
            sums.append(sha256(withPlainLineEnds(content))).append("  ").append(path).append('\n'));
    return "sha256:" + sha256(sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] withPlainLineEnds(byte[] content) {
    ByteBuffer plain = ByteBuffer.allocate(content.length);
    for (int i = 0; i < content.length; i++) {
      boolean before = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
      if (!before) {
        plain.put(content[i]);
      }
    }
    byte[] bytes = new byte[plain.position()];
    plain.flip().get(bytes);
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
