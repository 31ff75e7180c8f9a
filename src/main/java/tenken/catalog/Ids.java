package tenken.catalog;

import java.util.regex.Pattern;

/** How things of a pack are named. */
final class Ids {

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

  private static final int LONGEST = 64;

  private Ids() {}

  static void check(Word id, FaultLog faults) {
    if (!id.missing() && !fits(id, KEBAB, faults)) {
      faults.add(
          id.place(), "`%s`: an id is small letters with hyphens, such as opt-out", id.text());
    }
  }

  static void checkOption(Word id, FaultLog faults) {
    if (!fits(id, UPPER_SNAKE, faults)) {
      faults.add(id.place(), "`%s`: an option is capitals, such as YES_ALL", id.text());
    }
  }

  /** A name too long is not matched, which would take a step down the stack for each part of it. */
  private static boolean fits(Word id, Pattern pattern, FaultLog faults) {
    if (id.text().length() > LONGEST) {
      faults.add(id.place(), "an id is at most %d characters long", LONGEST);
      return true;
    }
    return pattern.matcher(id.text()).matches();
  }
}
