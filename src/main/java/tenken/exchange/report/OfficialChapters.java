package tenken.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.OfficialViewpoint;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.FindingDto;

/**
 * Findings by the rows of the ministry's viewpoint table. Each stands once, in the first row that
 * its viewpoint serves and that is about one of its items; other such rows refer to it.
 */
final class OfficialChapters {

  /** A row of the table, or null for what no row is about. */
  private record Row(
      @Nullable OfficialViewpoint official, List<FindingDto> own, List<FindingDto> also) {

    static Row of(@Nullable OfficialViewpoint official) {
      return new Row(official, new ArrayList<>(), new ArrayList<>());
    }

    boolean served(@Nullable Viewpoint viewpoint, String sheet) {
      return official != null
          && viewpoint != null
          && viewpoint.serves().contains(sheet + "/" + official.number());
    }

    boolean about(FindingDto finding) {
      return official != null
          && official.items().stream().anyMatch(item -> finding.getItems().contains(item));
    }
  }

  private final ResultWords words;
  private final FindingLines lines;
  private final Pack pack;

  OfficialChapters(ResultWords words, FindingLines lines, Pack pack) {
    this.words = words;
    this.lines = lines;
    this.pack = pack;
  }

  List<Chapter> of(AssessmentDto result) {
    Sheet sheet = pack.sheets().get(result.getSheet());
    List<Row> rows =
        sheet == null ? List.of() : sheet.officialViewpoints().stream().map(Row::of).toList();
    Row none = Row.of(null);
    for (FindingDto finding : result.getFindings()) {
      List<Row> fitting = fitting(finding, result.getSheet(), rows);
      (fitting.isEmpty() ? none : fitting.get(0)).own().add(finding);
      fitting.stream().skip(1).forEach(row -> row.also().add(finding));
    }
    return chapters(
        Stream.concat(rows.stream(), none.own().isEmpty() ? Stream.of() : Stream.of(none))
            .toList());
  }

  private List<Row> fitting(FindingDto finding, String sheet, List<Row> rows) {
    Viewpoint viewpoint = pack.viewpoints().get(finding.getViewpoint());
    List<Row> served = rows.stream().filter(row -> row.served(viewpoint, sheet)).toList();
    List<Row> fitting = served.stream().filter(row -> row.about(finding)).toList();
    return fitting.isEmpty() ? served : fitting;
  }

  private List<Chapter> chapters(List<Row> rows) {
    Map<FindingDto, FindingLine> told = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.own().stream())
        .forEach(finding -> told.put(finding, lines.of(finding, told.size() + 1)));
    return rows.stream().map(row -> chapter(row, told)).toList();
  }

  private Chapter chapter(Row row, Map<FindingDto, FindingLine> told) {
    List<FindingLine> own = lines(row.own(), told);
    List<Integer> also =
        lines(row.also(), told).stream().map(FindingLine::number).sorted().toList();
    OfficialViewpoint official = row.official();
    return official == null
        ? new Chapter(
            words.say("総務省の観点の表に対応する行のない所見", "Findings under no row of the ministry's table"),
            List.of(),
            null,
            "",
            own,
            also)
        : new Chapter(
            official.number() + " " + words.words().say(official.actItem()),
            official.texts().stream().map(words.words()::say).toList(),
            null,
            "",
            own,
            also);
  }

  private static List<FindingLine> lines(
      List<FindingDto> findings, Map<FindingDto, FindingLine> told) {
    return findings.stream().flatMap(each -> Stream.ofNullable(told.get(each))).toList();
  }
}
