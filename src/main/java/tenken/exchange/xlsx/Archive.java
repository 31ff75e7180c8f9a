package tenken.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Text;

/**
 * Looks into a file before anything else opens it: whether it is what it says, stays within bounds
 * however far it unpacks, and brings nothing but cells.
 */
final class Archive {

  /** The largest file, in bytes. */
  static final int BYTES = 4 << 20;

  private static final int MEGABYTES = BYTES >> 20;
  private static final long UNPACKED = 32L << 20;
  private static final int PARTS = 1_000;
  private static final int HEAD = 2_048;
  private static final int BUFFER = 1 << 14;
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String CONTENT_TYPES = "[content_types].xml";

  private Archive() {}

  /** What keeps the file from being opened, if anything does. */
  static Optional<Fault> fault(byte[] file) {
    if (file.length > BYTES) {
      return Optional.of(fault(Code.BODY_TOO_LARGE, Sayings.tooLarge(MEGABYTES)));
    }
    if (starts(file, OLE2)) {
      return Optional.of(fault(Code.NOT_A_WORKBOOK, Sayings.oldOrEncrypted()));
    }
    if (file.length == 0) {
      return Optional.of(fault(Code.EMPTY_BODY, Sayings.noWorkbook()));
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      return look(zip);
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.of(noWorkbook());
    }
  }

  static Fault noWorkbook() {
    return fault(Code.NOT_A_WORKBOOK, Sayings.noWorkbook());
  }

  private static Fault fault(Code code, Text text) {
    return new Fault("", code, text, List.of());
  }

  private static boolean starts(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private static Optional<Fault> look(ZipInputStream zip) throws IOException {
    long left = UNPACKED;
    int parts = 0;
    boolean types = false;
    byte[] buffer = new byte[BUFFER];
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++parts > PARTS) {
        return Optional.of(fault(Code.UNSAFE_WORKBOOK, Sayings.tooManyParts()));
      }
      String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
      Optional<Text> unwanted = unwanted(name);
      if (unwanted.isPresent()) {
        return Optional.of(fault(Code.UNSAFE_WORKBOOK, unwanted.get()));
      }
      int first = zip.readNBytes(buffer, 0, HEAD);
      Optional<Text> inside = inside(name, new String(buffer, 0, first, StandardCharsets.UTF_8));
      if (inside.isPresent()) {
        return Optional.of(fault(Code.UNSAFE_WORKBOOK, inside.get()));
      }
      types |= name.equals(CONTENT_TYPES);
      left -= first;
      for (int read = zip.read(buffer); read >= 0 && left >= 0; read = zip.read(buffer)) {
        left -= read;
      }
      if (left < 0) {
        return Optional.of(fault(Code.BODY_TOO_LARGE, Sayings.tooLarge((int) (UNPACKED >> 20))));
      }
    }
    return types ? Optional.empty() : Optional.of(noWorkbook());
  }

  private static Optional<Text> unwanted(String part) {
    if (part.contains("vbaproject") || part.contains("macrosheets/") || part.contains("vbadata")) {
      return Optional.of(Sayings.macros());
    }
    if (part.contains("externallinks/")
        || part.endsWith("/connections.xml")
        || part.contains("querytables/")) {
      return Optional.of(Sayings.links());
    }
    return part.contains("embeddings/")
            || part.contains("activex/")
            || part.contains("webextensions/")
        ? Optional.of(Sayings.embedded())
        : Optional.empty();
  }

  private static Optional<Text> inside(String part, String head) {
    if (head.contains("<!DOCTYPE") || head.contains("<\0!\0D\0O\0C")) {
      return Optional.of(Sayings.doctype());
    }
    return part.equals(CONTENT_TYPES) && head.toLowerCase(Locale.ROOT).contains("macroenabled")
        ? Optional.of(Sayings.macros())
        : Optional.empty();
  }
}
