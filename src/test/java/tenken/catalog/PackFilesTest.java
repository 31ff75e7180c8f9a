package tenken.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {

  @TempDir private Path root;

  private static PackFiles of(String... pathsAndTexts) {
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return PackFiles.of(files);
  }

  private static byte[] zip(PackFiles files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.writeZip(out);
    return out.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static PackFiles ofZip(byte[] zip) throws IOException {
    return PackFiles.ofZip(new ByteArrayInputStream(zip));
  }

  private static void refused(byte[] zip, String says) {
    assertThatExceptionOfType(PackRefusedException.class)
        .isThrownBy(() -> ofZip(zip))
        .withMessageContaining(says);
  }

  private void refusedDirectory(String says) {
    assertThatExceptionOfType(PackRefusedException.class)
        .isThrownBy(() -> PackFiles.ofDirectory(root))
        .withMessageContaining(says);
  }

  @Test
  void aDirectoryIsReadWithSlashesInItsPaths() throws IOException {
    Files.createDirectories(root.resolve("viewpoints/reach"));
    Files.writeString(root.resolve("viewpoints/reach/cases.yaml"), "cases: []");
    Files.writeString(root.resolve("pack.yaml"), "版");
    PackFiles files = PackFiles.ofDirectory(root);
    assertThat(files.paths()).containsExactly("pack.yaml", "viewpoints/reach/cases.yaml");
    assertThat(files.text("pack.yaml", new FaultLog())).contains("版");
    assertThat(files.content("nothing")).isEmpty();
  }

  @Test
  void aDirectoryAndItsZipAreTheSamePack() throws IOException {
    Files.createDirectories(root.resolve("questions"));
    Files.writeString(root.resolve("questions/a.yaml"), "questions: []");
    Files.writeString(root.resolve("pack.yaml"), "version: 版");
    PackFiles files = PackFiles.ofDirectory(root);
    PackFiles again = ofZip(zip(files));
    assertThat(again.paths()).isEqualTo(files.paths());
    assertThat(again.digest()).isEqualTo(files.digest());
    assertThat(zip(again)).isEqualTo(zip(files));
  }

  @Test
  void aZippedPackIsReadAsBefore() throws IOException {
    PackFiles files = SamplePack.valid().files();
    PackReading reading = PackReader.read(ofZip(zip(files)));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.pack().orElseThrow().digest()).isEqualTo(files.digest());
  }

  @Test
  void theDigestIsWhatSha256sumGivesForTheSumsOfAllFiles() {
    assertThat(of("b.yaml", "b\n", "a.yaml", "a\n").digest())
        .isEqualTo("sha256:e58838d41b246919ba914142750c77321533e22de977626fc279257ac00dace0");
  }

  @Test
  void theDigestChangesWithAnyContentOrPath() {
    String digest = of("a", "1", "b", "2").digest();
    assertThat(of("b", "2", "a", "1").digest()).isEqualTo(digest);
    assertThat(of("a", "1", "b", "3").digest()).isNotEqualTo(digest);
    assertThat(of("a", "1", "c", "2").digest()).isNotEqualTo(digest);
    assertThat(of("a", "12", "b", "").digest()).isNotEqualTo(digest);
    assertThat(of("a", "1").digest()).isNotEqualTo(digest);
  }

  @Test
  void theLineEndsOfACheckoutDoNotChangeTheDigest() {
    assertThat(of("a", "1\r\n2\r\n").digest()).isEqualTo(of("a", "1\n2\n").digest());
    assertThat(of("a", "1\r2").digest()).isNotEqualTo(of("a", "1\n2").digest());
  }

  @Test
  void whatACallerChangesLaterDoesNotReachThePack() {
    byte[] content = {1};
    PackFiles files = PackFiles.of(Map.of("a", content));
    content[0] = 2;
    files.content("a").orElseThrow()[0] = 3;
    assertThat(files.content("a").orElseThrow()).containsExactly(1);
  }

  @Test
  void aLinkBelowTheRootIsRefused(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "x");
    Files.createSymbolicLink(root.resolve("pack.yaml"), secret);
    refusedDirectory("pack.yaml:1: this is no plain file");
  }

  @Test
  void aLinkToADirectoryIsRefused(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(root.resolve("questions"), elsewhere);
    refusedDirectory("questions:1: this is no plain file");
  }

  @Test
  void aFileAboveTheLimitIsRefused() throws IOException {
    Files.write(root.resolve("pack.yaml"), new byte[PackFiles.LARGEST_FILE]);
    assertThat(PackFiles.ofDirectory(root).paths()).hasSize(1);
    Files.write(root.resolve("pack.yaml"), new byte[PackFiles.LARGEST_FILE + 1]);
    refusedDirectory("pack.yaml:1: this file is larger than 1048576 bytes");
  }

  @Test
  void moreFilesThanTheLimitAreRefused() throws IOException {
    for (int i = 0; i <= PackFiles.MOST_FILES; i++) {
      Files.createFile(root.resolve("f" + i));
    }
    refusedDirectory("at most 500 files");
  }

  @Test
  void aDirectoryDeeperThanAnyPackIsRefused() throws IOException {
    Files.createDirectories(root.resolve("1/2/3/4/5/6/7/8/9/10"));
    refusedDirectory("1/2/3/4/5/6/7/8:1: no folder of a pack is as deep as this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "/etc/a", "a//b", "./a", "a\\b", "C:/a"})
  void aZipEntryThatCouldLeaveThePackIsRefused(String name) throws IOException {
    refused(zip(name), "is no path inside a pack");
  }

  @Test
  void aZipWithTooManyFilesIsRefused() throws IOException {
    String[] names = new String[PackFiles.MOST_FILES + 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f" + i;
    }
    refused(zip(names), "at most 500 files");
  }

  @Test
  void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] zip = zip(PackFiles.of(Map.of("a", new byte[PackFiles.LARGEST_FILE + 1])));
    assertThat(zip.length).isLessThan(10_000);
    refused(zip, "a:1: this file is larger than 1048576 bytes");
  }

  @Test
  void aZipWithAPathTwiceIsRefused() throws IOException {
    byte[] zip = zip("aa", "ab");
    for (int i = 0; i + 1 < zip.length; i++) {
      if (zip[i] == 'a' && zip[i + 1] == 'b') {
        zip[i + 1] = 'a';
      }
    }
    refused(zip, "aa:1: this file comes twice");
  }

  @Test
  void whatIsNoZipIsRefused() {
    refused("version: 1".getBytes(UTF_8), "this zip holds no file");
    refused(new byte[0], "this zip holds no file");
  }

  @Test
  void aBrokenZipIsRefusedAndNotRead() throws IOException {
    byte[] zip = zip(of("pack.yaml", "version: 1\n".repeat(100)));
    zip[60] ^= 0x55;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> ofZip(zip));
  }
}
