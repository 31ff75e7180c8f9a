package tenken.answers;

/** What holds of every text that is kept as it was given. */
final class Texts {

  private Texts() {}

  static void check(String text, Pointer pointer, int longest, Faults faults) {
    if (text.length() > longest) {
      faults.add(() -> new Fault(pointer, Code.TOO_LONG, Says.tooLong(longest)));
      return;
    }
    int bad = Characters.firstBad(text);
    if (bad >= 0) {
      faults.add(() -> new Fault(pointer, Code.BAD_CHARACTER, Says.badCharacter(bad + 1)));
    } else if (Characters.isBlank(text)) {
      faults.add(() -> new Fault(pointer, Code.BLANK, Says.blank()));
    }
  }
}
