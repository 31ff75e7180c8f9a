package tenken.round.note;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tenken.catalog.Item;
import tenken.catalog.Sheet;

/**
 * What of a sheet can be noted on, and in which order: its items, and what is asked at the close.
 */
record NotedItems(List<String> numbers) implements Comparator<ItemNote> {

  static NotedItems of(Sheet sheet) {
    return new NotedItems(
        Stream.concat(sheet.items().map(Item::number), sheet.closing().stream()).toList());
  }

  boolean has(String number) {
    return numbers.contains(number);
  }

  @Override
  public int compare(ItemNote one, ItemNote other) {
    return Integer.compare(numbers.indexOf(one.item()), numbers.indexOf(other.item()));
  }
}
