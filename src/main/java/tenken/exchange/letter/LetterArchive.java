package tenken.exchange.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tenken.catalog.Language;
import tenken.round.letter.Letter;
import tenken.round.letter.LetterFile;

/** Puts the letters of a round into one ZIP, and names files for the people who will see them. */
public final class LetterArchive {

  private static final int LONGEST_NAME = 60;

  private LetterArchive() {}

  /** The letters in one file, numbered in their order. */
  public static byte[] of(List<LetterFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int place = 1;
      for (LetterFile each : files) {
        zip.putNextEntry(new ZipEntry("%02d_%s".formatted(place++, name(each.letter()))));
        zip.write(each.document());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What the file of a letter is called: without anything that a file system takes amiss. */
  public static String name(Letter letter) {
    String addressee = letter.addressee().replaceAll("[\\\\/:*?\"<>|.\\p{Cntrl}]", "_").strip();
    int end = Math.min(addressee.length(), LONGEST_NAME);
    if (end > 0 && Character.isHighSurrogate(addressee.charAt(end - 1))) {
      end--;
    }
    String subject = letter.language() == Language.JA ? "追加質問" : "follow-up questions";
    return addressee.substring(0, end) + "_" + subject + ".docx";
  }
}
