package tenken.exchange.xlsx;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.answers.Status;
import tenken.catalog.Audience;
import tenken.catalog.Language;
import tenken.catalog.Region;
import tenken.catalog.Text;

/**
 * How people call a fixed set of things. Read in either language, and by the names that documents
 * have, whatever the width and case of letters.
 *
 * @param byThing the labels, in the order of drop-downs
 * @param byLabel what is called so, by {@link #plain} labels and names
 */
record Labels<T>(Map<T, Text> byThing, Map<String, T> byLabel) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  static final Text ALL = new Text("全て", "All");
  static final Text SAME = new Text("同上", "Same as above");
  static final Text NO_AXIS = new Text("－", "-");

  static final Labels<Status> STATUS =
      of(
          List.of(
              Map.entry(Status.ANSWERED, new Text("回答済み", "Answered")),
              Map.entry(Status.CHECKING, new Text("確認中", "Checking")),
              Map.entry(Status.WITHHELD, new Text("回答を控える", "Withheld")),
              Map.entry(Status.NOT_APPLICABLE, new Text("該当しない", "Does not apply")),
              Map.entry(Status.UNCONFIRMED, new Text("未確認", "Unconfirmed"))));

  static final Labels<Confidentiality> CONFIDENTIALITY =
      of(
          List.of(
              Map.entry(Confidentiality.PUBLIC, new Text("公開", "Public")),
              Map.entry(Confidentiality.MEMBERS_ONLY, new Text("構成員限り", "Members only")),
              Map.entry(Confidentiality.CLOSED, new Text("非公開", "Closed"))));

  static final Labels<Evidence.Kind> EVIDENCE =
      of(
          List.of(
              Map.entry(Evidence.Kind.URL, new Text("URL", "URL")),
              Map.entry(Evidence.Kind.DOCUMENT, new Text("資料", "Document")),
              Map.entry(Evidence.Kind.RULE, new Text("規程", "Rule")),
              Map.entry(Evidence.Kind.FIGURE, new Text("数値", "Figure"))));

  static final Labels<Set<Audience>> AUDIENCE =
      of(
          List.of(
              Map.entry(EnumSet.of(Audience.LOGGED_IN), new Text("ログイン時", "Logged in")),
              Map.entry(
                  EnumSet.of(Audience.LOGGED_OUT, Audience.NO_ACCOUNT),
                  new Text("非ログイン・非アカウント保有時", "Logged out or no account")),
              Map.entry(EnumSet.of(Audience.LOGGED_OUT), new Text("非ログイン時", "Logged out")),
              Map.entry(EnumSet.of(Audience.NO_ACCOUNT), new Text("非アカウント保有時", "No account")),
              Map.entry(EnumSet.allOf(Audience.class), ALL)));

  static final Labels<Set<Region>> REGION =
      of(
          List.of(
              Map.entry(EnumSet.of(Region.JP), new Text("国内", "Japan")),
              Map.entry(EnumSet.of(Region.EU), new Text("EU圏", "EU")),
              Map.entry(EnumSet.allOf(Region.class), ALL)));

  private static <T> Labels<T> of(List<Map.Entry<? extends T, Text>> entries) {
    Map<T, Text> labels = new LinkedHashMap<>();
    Map<String, T> byLabel = new HashMap<>();
    entries.forEach(
        entry -> {
          T thing = entry.getKey();
          labels.put(thing, entry.getValue());
          byLabel.put(plain(entry.getValue().ja()), thing);
          byLabel.put(plain(entry.getValue().en()), thing);
          if (thing instanceof Enum<?> constant) {
            byLabel.put(plain(constant.name()), thing);
          }
        });
    return new Labels<>(labels, byLabel);
  }

  /** The label of a thing. */
  Optional<Text> label(T thing) {
    return Optional.ofNullable(byThing.get(thing));
  }

  /** All labels, for a drop-down. */
  List<String> in(Language language) {
    return byThing.values().stream().map(label -> label.in(language)).toList();
  }

  /** What is called so. */
  Optional<T> find(String text) {
    return Optional.ofNullable(byLabel.get(plain(text)));
  }

  /** Tells whether a text is called so in either language. */
  static boolean means(Text label, String plain) {
    return plain.equals(plain(label.ja())) || plain.equals(plain(label.en()));
  }

  /** A text without regard to width, case and space. */
  static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(plain).replaceAll("");
  }
}
