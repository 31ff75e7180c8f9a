package tenken.catalog;

import java.util.List;

/**
 * A row of the ministry's viewpoint table.
 *
 * @param number its number in the table
 * @param actItem the item of the Transparency Act, or the subject, that the row is about
 * @param texts the viewpoints of the row
 * @param hearingItems the main hearing items as the table words them
 * @param items numbers of the sheet's items that correspond (our reading)
 */
public record OfficialViewpoint(
    String number, Text actItem, List<Text> texts, List<Text> hearingItems, List<String> items) {

  public OfficialViewpoint {
    texts = List.copyOf(texts);
    hearingItems = List.copyOf(hearingItems);
    items = List.copyOf(items);
  }
}
