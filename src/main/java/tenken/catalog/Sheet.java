package tenken.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One year's hearing sheet for one kind of operator.
 *
 * @param id such as {@code platform-2024}
 * @param kind for whom it is
 * @param year the fiscal year (年度), April to March
 * @param title its title
 * @param revision which issue of the sheet this is
 * @param asOf the date for dated parameters where a document gives none
 * @param note the sheet's own header sentence, or null
 * @param standsFor what cells without axes mean, or null
 * @param officialViewpoints the ministry's viewpoint table
 * @param recommendations recommendations of the year before, and where they led
 * @param sections its chapters
 * @param closing ids of questions asked beside the numbered items
 * @param dropped items of an earlier sheet without a successor
 * @param nextYearDraft what is known of the next sheet's draft
 * @param place where it is defined
 * @param index derived from the sections: {@link SheetIndex#of}
 */
public record Sheet(
    String id,
    Kind kind,
    int year,
    Text title,
    String revision,
    LocalDate asOf,
    @Nullable Text note,
    @Nullable Scope standsFor,
    List<OfficialViewpoint> officialViewpoints,
    List<Recommendation> recommendations,
    List<Section> sections,
    List<String> closing,
    List<DroppedItem> dropped,
    List<DraftItem> nextYearDraft,
    Place place,
    SheetIndex index) {

  /** For whom a sheet is; the two are never compared. */
  public enum Kind {
    PLATFORM,
    CARRIER
  }

  public Sheet {
    officialViewpoints = List.copyOf(officialViewpoints);
    recommendations = List.copyOf(recommendations);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
    dropped = List.copyOf(dropped);
    nextYearDraft = List.copyOf(nextYearDraft);
    index = SheetIndex.of(sections);
  }

  /** All items in order. */
  public Stream<Item> items() {
    return index.items().values().stream();
  }

  /** Finds an item by its official number. */
  public Optional<Item> item(String number) {
    return Optional.ofNullable(index.items().get(number));
  }

  /** The items that ask a question; empty for a closing one. */
  public List<Item> itemsAsking(String question) {
    return index.asking().getOrDefault(question, List.of());
  }

  /** Tells whether the sheet asks the question, by an item or at its close. */
  public boolean asks(String question) {
    return closing.contains(question) || !itemsAsking(question).isEmpty();
  }

  /**
   * The axes that a field has on this sheet: the widest among the items that ask it, narrowed by
   * its own reach.
   */
  public Set<Axis> axesOf(Field field) {
    return index.axes(field);
  }
}
