package tenken.ruleset;

import java.util.ArrayList;
import java.util.List;
import tenken.catalog.Place;

/** Reads one pattern of a rule: {@code $told : Choice( name == "...", value == "..." )}. */
final class PatternReader {

  private static final int MOST_CONDITIONS = 12;

  private PatternReader() {}

  static Pattern read(Words words) {
    Place place = words.place();
    String binding = words.binding();
    words.expect(":");
    String word = words.peek().text();
    Pattern.Kind kind =
        Pattern.Kind.of(word)
            .orElseThrow(
                () ->
                    words.unexpected(
                        "a pattern is one of Choice, Choices, Count, Day, NumberParameter,"
                            + " DateParameter, not "
                            + words.peek().shown()));
    words.take();
    words.expect("(");
    List<Constraint> constraints = new ArrayList<>();
    do {
      if (constraints.size() == MOST_CONDITIONS) {
        throw words.unexpected("a pattern has at most " + MOST_CONDITIONS + " conditions");
      }
      constraints.add(ConstraintReader.read(words));
    } while (words.takeIf(","));
    words.expect(")");
    return new Pattern(binding, kind, constraints, place);
  }
}
