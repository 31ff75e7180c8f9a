package tenken.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a rules file into words. Anything outside the confined language comes out as a sign that no
 * rule accepts.
 */
final class Lexer {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<space>\\s+|//[^\\n]*)"
              + "|(?<word>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<binding>\\$[A-Za-z][A-Za-z0-9_]*)"
              + "|\"(?<string>[^\"\\\\\\n]*)\""
              + "|(?<sign>==|!=|<=|>=|[\\s\\S])");

  private static final int LONGEST = 200;
  private static final int SHOWN = 40;

  private Lexer() {}

  static List<Token> cut(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    int line = 1;
    while (matcher.lookingAt()) {
      String found = matcher.group();
      if (matcher.group("space") == null) {
        tokens.add(token(matcher, line));
      }
      line += (int) found.chars().filter(c -> c == '\n').count();
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token(Token.Kind.END, "", line));
    return tokens;
  }

  private static Token token(Matcher matcher, int line) {
    if (matcher.end() - matcher.start() > LONGEST) {
      String begins = matcher.group().substring(0, SHOWN);
      String says = begins + "… (longer than " + LONGEST + " characters)";
      return new Token(Token.Kind.SIGN, says, line);
    }
    if (matcher.group("string") != null) {
      return new Token(Token.Kind.STRING, matcher.group("string"), line);
    }
    if (matcher.group("word") != null) {
      return new Token(Token.Kind.WORD, matcher.group("word"), line);
    }
    if (matcher.group("binding") != null) {
      return new Token(Token.Kind.BINDING, matcher.group("binding"), line);
    }
    return new Token(Token.Kind.SIGN, matcher.group("sign"), line);
  }
}
