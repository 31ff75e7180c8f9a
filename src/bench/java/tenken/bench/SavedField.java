package tenken.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a form page that takes one of a few options, as the page holds it.
 *
 * @param path where it is saved
 * @param marks what tells what stood in each column when the page was made
 * @param place its first column
 * @param options the options of that column
 */
record SavedField(
    String path, List<Map.Entry<String, String>> marks, String place, List<String> options) {

  private static final Pattern FIELD = Pattern.compile("<div class=\"field[^\"]*\"");
  private static final Pattern PATH = Pattern.compile("hx-post=\"([^\"]+)\"");
  private static final Pattern MARK = Pattern.compile("name=\"(was:([^\"]+))\" value=\"([^\"]+)\"");
  private static final Pattern RADIO =
      Pattern.compile("type=\"radio\" form=\"s\" name=\"v:([^\"]+)\"[^>]* value=\"([^\"]+)\"");

  /** The fields of a page, or of what came of saving one of them. */
  static List<SavedField> of(String page) {
    List<SavedField> fields = new ArrayList<>();
    String[] parts = FIELD.split(page, -1);
    for (int at = 1; at < parts.length; at++) {
      List<MatchResult> radios = RADIO.matcher(parts[at]).results().toList();
      Matcher path = PATH.matcher(parts[at]);
      if (radios.size() > 1 && path.find()) {
        fields.add(
            new SavedField(
                path.group(1),
                MARK.matcher(parts[at])
                    .results()
                    .limit(1)
                    .map(mark -> Map.entry(mark.group(1), mark.group(3)))
                    .toList(),
                radios.get(0).group(1),
                radios.stream().map(radio -> radio.group(2)).distinct().toList()));
      }
    }
    return fields;
  }

  /** What a browser sends where the option is chosen. */
  List<Map.Entry<String, String>> choosing(String option) {
    List<Map.Entry<String, String>> sent = new ArrayList<>(marks);
    sent.add(Map.entry("v:" + place, option));
    return sent;
  }
}
