package tenken.web.pages.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Item;
import tenken.catalog.Region;
import tenken.catalog.Section;
import tenken.catalog.Sheet;

/**
 * What one operator does for whom and where, side by side.
 *
 * @param sheet the sheet
 * @param section the chapter that is shown
 * @param items its items
 * @param assessment id of the assessment of the same version, or null
 */
public record Parity(
    Sheet sheet, Section section, List<OfItem> items, @Nullable String assessment) {

  /** The chapters whose questions are asked by audience and region. */
  private static final int CHAPTERS = 2;

  /** Whom and where the columns are about; the first is what the others are held against. */
  static final List<Column> COLUMNS =
      List.of(
          new Column(Audience.LOGGED_IN, Region.JP),
          new Column(Audience.LOGGED_OUT, Region.JP),
          new Column(Audience.NO_ACCOUNT, Region.JP),
          new Column(Audience.LOGGED_IN, Region.EU),
          new Column(Audience.LOGGED_OUT, Region.EU),
          new Column(Audience.NO_ACCOUNT, Region.EU));

  /** An audience in a region. */
  public record Column(Audience audience, Region region) {}

  /** An item and what is asked there by audience or region. */
  public record OfItem(Item item, List<ParityRow> rows) {

    /** All rows, or only those that tell of a difference. */
    public List<ParityRow> rows(boolean differing) {
      return rows.stream().filter(row -> !differing || row.telling()).toList();
    }
  }

  /** The columns. */
  public List<Column> columns() {
    return COLUMNS;
  }

  /** The chapters that can be shown. */
  public List<Section> sections() {
    return sections(sheet);
  }

  /** A chapter by its number, or the first. */
  static Optional<Section> section(Sheet sheet, @Nullable String number) {
    List<Section> all = sections(sheet);
    return all.stream()
        .filter(each -> each.number().equals(number))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static List<Section> sections(Sheet sheet) {
    return sheet.sections().stream().limit(CHAPTERS).toList();
  }
}
