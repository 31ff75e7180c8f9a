package tenken.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tenken.answers.Code;
import tenken.catalog.Language;

/** Files that are no filled-in templates, by mistake or on purpose. */
class HostileWorkbooksTest {

  private static final byte[] TEMPLATE =
      Filled.SMALL.writer().template(Filled.SMALL.sheet("platform-2024"), Language.JA, null);

  private static Code refused(byte[] file) {
    WorkbookReading reading = Filled.SMALL.reader().read(file);
    assertThat(reading.document()).isEmpty();
    assertThat(reading.faults()).hasSize(1);
    return reading.faults().get(0).code();
  }

  private static byte[] with(String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(part, content);
    return zipped(parts);
  }

  private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = parts();
    String text = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(change.apply(text)).isNotEqualTo(text);
    parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(TEMPLATE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    assertThat(refused(new byte[0])).isEqualTo(Code.EMPTY_BODY);
    assertThat(refused("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(Code.NOT_A_WORKBOOK);
    assertThat(refused(new byte[WorkbookReader.BYTES + 1])).isEqualTo(Code.BODY_TOO_LARGE);
  }

  @Test
  void oldAndEncryptedWorkbooksAreRefused() throws Exception {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(old);
    }
    assertThat(refused(old.toByteArray())).isEqualTo(Code.NOT_A_WORKBOOK);
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (var out = encryptor.getDataStream(files)) {
        out.write(TEMPLATE);
      }
      files.writeFilesystem(encrypted);
    }
    assertThat(refused(encrypted.toByteArray())).isEqualTo(Code.NOT_A_WORKBOOK);
  }

  @Test
  void macrosLinksAndEmbeddedFilesAreRefused() throws IOException {
    for (String part :
        new String[] {
          "xl/vbaProject.bin",
          "xl/macrosheets/sheet1.xml",
          "xl/externalLinks/externalLink1.xml",
          "xl/connections.xml",
          "xl/embeddings/oleObject1.bin",
          "xl/activeX/activeX1.xml"
        }) {
      assertThat(refused(with(part, new byte[] {1}))).as(part).isEqualTo(Code.UNSAFE_WORKBOOK);
    }
    assertThat(
            refused(
                changed(
                    "[Content_Types].xml",
                    text ->
                        text.replace(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
        .isEqualTo(Code.UNSAFE_WORKBOOK);
  }

  @Test
  void documentTypesAreRefusedAndNoEntityIsFollowed() throws IOException {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    for (String part : new String[] {"xl/workbook.xml", "xl/sharedStrings.xml"}) {
      assertThat(refused(changed(part, text -> text.replaceFirst("\\?>", "?>" + entity))))
          .isEqualTo(Code.UNSAFE_WORKBOOK);
      String late = " ".repeat(5_000);
      assertThat(
              refused(
                  changed(
                      part, text -> text.replaceFirst("\\?>", "?><!--" + late + "-->" + entity))))
          .isEqualTo(Code.NOT_A_WORKBOOK);
    }
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] zeros = new byte[40 << 20];
    assertThat(refused(with("xl/media/image1.png", zeros))).isEqualTo(Code.BODY_TOO_LARGE);
    Map<String, byte[]> many = parts();
    for (int i = 0; i < 1_100; i++) {
      many.put("xl/media/image" + i + ".png", new byte[1]);
    }
    assertThat(refused(zipped(many))).isEqualTo(Code.UNSAFE_WORKBOOK);
  }

  @Test
  void moreCellsThanAnybodyFillsAreRefused() throws IOException {
    Random random = new Random(5);
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 2_100; row++) {
      rows.append("<row>");
      random.ints(100).forEach(each -> rows.append("<c><v>").append(each).append("</v></c>"));
      rows.append("</row>");
    }
    assertThat(
            refused(
                changed(
                    "xl/worksheets/sheet1.xml",
                    text ->
                        text.replaceFirst(
                            "<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"))))
        .isEqualTo(Code.TOO_MANY);
  }

  @Test
  void aWorkbookThatIsNoneOfOursIsRefused() throws IOException {
    ByteArrayOutputStream foreign = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("hello");
      workbook.write(foreign);
    }
    assertThat(refused(foreign.toByteArray())).isEqualTo(Code.FOREIGN_WORKBOOK);
    assertThat(
            refused(
                changed(
                    "xl/sharedStrings.xml",
                    text -> text.replace(">platform-2024<", ">platform-1999<"))))
        .isEqualTo(Code.UNKNOWN_SHEET);
  }

  @Test
  void aDamagedWorkbookIsReadOrRefusedButNeverFails() throws IOException {
    Random random = new Random(20240612);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = TEMPLATE.clone();
      for (int j = 0; j <= random.nextInt(5); j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      byte[] cut =
          random.nextInt(4) == 0
              ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length))
              : damaged;
      assertThat(Filled.SMALL.reader().read(cut)).isNotNull();
    }
    Map<String, byte[]> parts = parts();
    for (String part : java.util.List.copyOf(parts.keySet())) {
      for (int i = 0; i < 10; i++) {
        Map<String, byte[]> broken = new LinkedHashMap<>(parts);
        byte[] content = parts.get(part).clone();
        content[random.nextInt(content.length)] = (byte) ('!' + random.nextInt(90));
        broken.put(part, content);
        assertThat(Filled.SMALL.reader().read(zipped(broken))).isNotNull();
      }
    }
  }
}
