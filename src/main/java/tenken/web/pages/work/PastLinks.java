package tenken.web.pages.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Item;

/**
 * Where what was answered the year before stands.
 *
 * @param year the year, or null if there is none that can be read
 * @param pages the pages of that year's sheet, by item
 */
record PastLinks(@Nullable PastYear year, Map<String, String> pages) {

  /**
   * An item of the earlier sheet.
   *
   * @param number its number
   * @param address where its answers stand
   */
  record Link(String number, String address) {}

  static PastLinks to(@Nullable PastYear year) {
    Map<String, String> pages = new TreeMap<>();
    if (year != null && year.pack() != null) {
      FormPage.of(year.sheet(), year.pack().pack())
          .values()
          .forEach(page -> page.parts().forEach(part -> pages.put(part.number(), page.id())));
    }
    return new PastLinks(year, pages);
  }

  /** The items of the earlier sheet that an item came from. */
  public List<Link> of(@Nullable Item item) {
    PastYear then = year;
    if (item == null || then == null) {
      return List.of();
    }
    return item.from().stream()
        .filter(origin -> origin.sheet().equals(then.round().sheet()))
        .filter(origin -> pages.containsKey(origin.item()))
        .map(origin -> new Link(origin.item(), address(then, origin.item())))
        .toList();
  }

  private String address(PastYear then, String item) {
    String page = "/work/years/" + then.submission().id() + "/pages/" + pages.get(item);
    return page + "#item-" + item;
  }
}
