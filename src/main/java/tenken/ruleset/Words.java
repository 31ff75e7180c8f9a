package tenken.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tenken.catalog.Place;

/** The words of a rules file, read one after the other. */
final class Words {

  /** A word that the confined language does not have at this place. */
  static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    Unexpected(Place place, String says) {
      super(says, null, false, false);
      this.place = place;
    }

    Place place() {
      return place;
    }

    String says() {
      return String.valueOf(getMessage());
    }
  }

  private final String file;
  private final List<Token> tokens;
  private int next;

  Words(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = List.copyOf(tokens);
  }

  Token peek() {
    return tokens.get(next);
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  Place place() {
    return new Place(file, peek().line());
  }

  Token take() {
    Token token = peek();
    if (!atEnd()) {
      next++;
    }
    return token;
  }

  boolean takeIf(String word) {
    boolean found = peek().is(word);
    if (found) {
      next++;
    }
    return found;
  }

  void expect(String... words) {
    for (String word : words) {
      if (!takeIf(word)) {
        throw unexpected("'" + word + "' is expected here, not " + peek().shown());
      }
    }
  }

  String word(String what) {
    return take(Token.Kind.WORD, what);
  }

  String binding() {
    return take(Token.Kind.BINDING, "a binding such as $told");
  }

  String string(String what) {
    return take(Token.Kind.STRING, what + " in double quotes");
  }

  /** What stands in brackets with commas between, each once. */
  List<String> listed(Supplier<String> each) {
    Set<String> listed = new LinkedHashSet<>();
    expect("(");
    do {
      Unexpected twice = unexpected(peek().shown() + " stands here for the second time");
      if (!listed.add(each.get())) {
        throw twice;
      }
    } while (takeIf(","));
    expect(")");
    return List.copyOf(listed);
  }

  private String take(Token.Kind kind, String what) {
    if (peek().kind() != kind) {
      throw unexpected(what + " is expected here, not " + peek().shown());
    }
    return take().text();
  }

  Unexpected unexpected(String says) {
    return new Unexpected(place(), says);
  }

  /** Skips to the next word that the test accepts, or to the end. */
  void skipTo(Predicate<Token> test) {
    while (!atEnd() && !test.test(peek())) {
      next++;
    }
  }
}
