package tenken.web.pages.desk;

import java.util.List;
import java.util.Map;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.round.programme.Programme;
import tenken.round.programme.Round;

/**
 * All years and their rounds.
 *
 * @param years the years, the latest first
 */
public record RoundList(List<Year> years) {

  /** A year and its rounds, the latest first. */
  public record Year(Programme programme, List<Entry> rounds) {}

  /** A round, and what its sheet is called. */
  public record Entry(Round round, Text sheet) {}

  static RoundList of(List<Programme> programmes, List<Round> rounds, Pack pack) {
    return new RoundList(
        programmes.stream()
            .sorted((one, other) -> other.content().year() - one.content().year())
            .map(programme -> year(programme, rounds, pack.sheets()))
            .toList());
  }

  private static Year year(Programme programme, List<Round> rounds, Map<String, Sheet> sheets) {
    return new Year(
        programme,
        rounds.stream()
            .filter(round -> round.programme().equals(programme.id()))
            .sorted((one, other) -> Long.compare(other.seq(), one.seq()))
            .map(round -> new Entry(round, title(round.sheet(), sheets)))
            .toList());
  }

  /** What a sheet is called; its id where the pack does not have it. */
  static Text title(String sheet, Map<String, Sheet> sheets) {
    Sheet known = sheets.get(sheet);
    return known == null ? new Text(sheet, sheet) : known.title();
  }
}
