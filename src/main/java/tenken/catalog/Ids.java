package tenken.catalog;

import java.util.regex.Pattern;

/** How things of a pack are named. */
final class Ids {

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

  private Ids() {}

  static void check(Word id, FaultLog faults) {
    if (!id.missing() && !KEBAB.matcher(id.text()).matches()) {
      faults.add(
          id.place(), "`%s`: an id is small letters with hyphens, such as opt-out", id.text());
    }
  }

  static void checkOption(Word id, FaultLog faults) {
    if (!UPPER_SNAKE.matcher(id.text()).matches()) {
      faults.add(id.place(), "`%s`: an option is capitals, such as YES_ALL", id.text());
    }
  }
}
