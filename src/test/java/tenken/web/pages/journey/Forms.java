package tenken.web.pages.journey;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Where things stand on the pages of a sheet. */
final class Forms {

  private Forms() {}

  /** The path of the page of a draft on which an item is answered. */
  static String pageOf(Window window, String draft, String item) {
    window.open("/work/drafts/" + draft);
    List<String> pages =
        window.find("main table a").all().stream().map(link -> link.getAttribute("href")).toList();
    for (String page : pages) {
      if (window.open(page).find("[id='item-" + item + "']").count() > 0) {
        return page;
      }
    }
    throw new AssertionError("no page asks " + item);
  }

  /** An option of a field in its first column. */
  static Locator option(Window window, String field, String option) {
    return window.find("[id='" + field + "-0-" + option + "']");
  }
}
