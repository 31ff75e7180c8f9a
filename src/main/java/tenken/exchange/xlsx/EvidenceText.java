package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenken.answers.Evidence;
import tenken.catalog.Language;

/**
 * Evidence as it is written into one cell: a line for each piece, its kind before a colon. What a
 * piece has on further lines is indented by one wide space.
 */
final class EvidenceText {

  private static final String INDENT = "\u3000";
  private static final String JA_COLON = "：";
  private static final String EN_COLON = ": ";

  private EvidenceText() {}

  static String write(List<Evidence> evidence, Language language) {
    List<String> lines = new ArrayList<>();
    for (Evidence piece : evidence) {
      String kind = Labels.EVIDENCE.label(piece.kind()).orElseThrow().in(language);
      String colon = language == Language.JA ? JA_COLON : EN_COLON;
      lines.add(kind + colon + piece.value().replace("\n", "\n" + INDENT));
    }
    return String.join("\n", lines);
  }

  /** The pieces; a line without a kind is an address or the title of a document. */
  static List<Evidence> read(String text) {
    List<Evidence> evidence = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(INDENT) && !evidence.isEmpty()) {
        Evidence last = evidence.remove(evidence.size() - 1);
        evidence.add(new Evidence(last.kind(), last.value() + "\n" + line.substring(1)));
      } else if (!line.isBlank()) {
        evidence.add(piece(line));
      }
    }
    return evidence;
  }

  private static Evidence piece(String line) {
    return marked(line, line.indexOf('：'), 0)
        .or(() -> marked(line, line.indexOf(':'), 1))
        .orElseGet(() -> unmarked(line.strip()));
  }

  private static Optional<Evidence> marked(String line, int colon, int spaces) {
    if (colon < 0) {
      return Optional.empty();
    }
    return Labels.EVIDENCE
        .find(line.substring(0, colon))
        .map(
            kind -> {
              String value = line.substring(colon + 1);
              if (spaces > 0 && value.startsWith(" ")) {
                value = value.substring(spaces);
              }
              return new Evidence(kind, kind == Evidence.Kind.URL ? value.strip() : value);
            });
  }

  private static Evidence unmarked(String line) {
    boolean address =
        line.regionMatches(true, 0, "http://", 0, 7)
            || line.regionMatches(true, 0, "https://", 0, 8);
    return new Evidence(address ? Evidence.Kind.URL : Evidence.Kind.DOCUMENT, line);
  }
}
