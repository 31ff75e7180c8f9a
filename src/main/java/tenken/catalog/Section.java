package tenken.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a sheet.
 *
 * @param number the official number
 * @param title the official title
 * @param groups its groups in order; a section without any has one without number and title
 */
public record Section(String number, Text title, List<Group> groups) {

  public Section {
    groups = List.copyOf(groups);
  }

  /**
   * The （１）…（４） of a section.
   *
   * @param number the official number, or null
   * @param title the official title, or null
   * @param items its items in order
   */
  public record Group(@Nullable String number, @Nullable Text title, List<Item> items) {

    public Group {
      items = List.copyOf(items);
    }
  }
}
