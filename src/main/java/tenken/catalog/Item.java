package tenken.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A numbered line of one year's sheet.
 *
 * @param number the official number, such as {@code 2-9-1}
 * @param label the official Japanese label, and ours in English
 * @param questions ids of the questions it asks
 * @param askedWhen the branch under which it is asked, or null
 * @param axes the axes of its questions on this sheet
 * @param from the items of an earlier sheet that it came from; empty for a new one
 * @param place where it is defined
 */
public record Item(
    String number,
    Text label,
    List<String> questions,
    @Nullable AskedWhen askedWhen,
    Set<Axis> axes,
    List<Origin> from,
    Place place) {

  public Item {
    questions = List.copyOf(questions);
    axes = Ordered.byConstant(axes);
    from = List.copyOf(from);
  }

  /** How an item relates to one of an earlier sheet. */
  public enum Change {
    SAME,
    WIDENED,
    NARROWED,
    SPLIT,
    MERGED,
    MOVED
  }

  /**
   * An item of an earlier sheet, and how it changed.
   *
   * @param sheet id of the earlier sheet
   * @param item number of the item there
   * @param change what became of it
   */
  public record Origin(String sheet, String item, Change change) {}
}
