package tenken.web.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who gets which answer: {@code access.csv}. */
final class AccessTable {

  private static final Path FILE = Path.of("src/test/resources/walk/access.csv");

  private AccessTable() {}

  /**
   * A line.
   *
   * @param operation id of the operation
   * @param object the kind of object: own, other's, shared, there, absent, or - for none
   * @param statuses what each caller gets: a status, {@code 403!}, or - where there is no such
   *     caller
   */
  record Line(String operation, String object, Map<Who, String> statuses) {

    String name() {
      return operation + " " + object;
    }
  }

  static List<Line> read() {
    try {
      List<String> rows =
          Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
              .filter(row -> !row.startsWith("#") && !row.isBlank())
              .toList();
      List<String> header = cells(rows.get(0));
      return rows.stream().skip(1).map(row -> line(header, cells(row))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.split(",", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static Line line(List<String> header, List<String> cells) {
    Map<Who, String> statuses = new LinkedHashMap<>();
    for (Who who : Who.values()) {
      statuses.put(who, cells.get(header.indexOf(who.label())));
    }
    return new Line(cells.get(0), cells.get(1), statuses);
  }
}
