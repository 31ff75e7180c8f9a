package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import tenken.catalog.AskedWhen;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Language;
import tenken.catalog.Option;
import tenken.catalog.Text;

/**
 * When a line is asked: in words, and as a formula that greys it where it is not.
 *
 * @param layout where everything stands
 * @param machine where labels stand
 */
record Conditions(Layout layout, MachineTab machine) {

  private static final Text ONLY = new Text("【%s「%s」が%sの場合】", "[If “%2$s” (%1$s) is %3$s]");
  private static final Text ONLY_ALSO = new Text("【「%s」が%sの場合】", "[If “%s” is %s]");
  private static final int DEEPEST = 4;

  /** The conditions of a field, its item's first. */
  List<AskedWhen> of(Field field) {
    List<AskedWhen> all = new ArrayList<>();
    layout.item(field).map(item -> item.askedWhen()).ifPresent(all::add);
    Optional.ofNullable(field.askedWhen()).filter(each -> !all.contains(each)).ifPresent(all::add);
    return all;
  }

  /** A condition in words; empty where there is none. */
  String words(@Nullable AskedWhen when) {
    if (when == null) {
      return "";
    }
    Language language = layout.language();
    Field parent = layout.pack().field(when.field()).orElseThrow();
    List<String> others = others(parent, when.options());
    boolean except = others.size() < when.options().size();
    String named =
        (except ? others : List.copyOf(when.options()))
            .stream()
                .map(id -> quoted(parent.option(id).orElseThrow().text().in(language), language))
                .collect(Collectors.joining(language == Language.JA ? "又は" : " or "));
    String options =
        !except ? named : language == Language.JA ? named + "以外" : "other than " + named;
    String label = parent.label().in(language);
    return layout
        .item(parent)
        .map(item -> ONLY.in(language).formatted(item.number(), label, options))
        .orElseGet(() -> ONLY_ALSO.in(language).formatted(label, options));
  }

  private static String quoted(String text, Language language) {
    return language == Language.JA ? "「" + text + "」" : "“" + text + "”";
  }

  private static List<String> others(Field parent, Set<String> options) {
    return parent.options().stream().map(Option::id).filter(id -> !options.contains(id)).toList();
  }

  /** A formula that holds where the line is certainly not asked; nothing if it always is. */
  Optional<String> notAsked(Placed line) {
    List<String> reasons = new ArrayList<>();
    reasons(line, 0, reasons);
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of("OR(" + String.join(",", reasons) + ")");
  }

  private void reasons(Placed line, int depth, List<String> reasons) {
    for (AskedWhen when : of(line.field())) {
      layout.lines(when.field()).stream()
          .filter(parent -> holds(parent.where(), line.where()))
          .findFirst()
          .ifPresent(
              parent -> {
                reasons.add(failing(parent, when));
                if (depth < DEEPEST) {
                  reasons(parent, depth + 1, reasons);
                }
              });
    }
  }

  /** Whether a row speaks about all that another speaks about, on the axes that both have. */
  private static boolean holds(Where wider, Where narrower) {
    return (wider.services() == null
            || narrower.services() == null
            || wider.services() == Where.ALL_SERVICES
            || wider.services().containsAll(narrower.services()))
        && holds(wider.audiences(), narrower.audiences())
        && holds(wider.regions(), narrower.regions());
  }

  private static boolean holds(@Nullable Set<?> wider, @Nullable Set<?> narrower) {
    return wider == null || narrower == null || wider.containsAll(narrower);
  }

  private String failing(Placed parent, AskedWhen when) {
    Field field = parent.field();
    String answer = answer(parent);
    List<String> others = others(field, when.options());
    if (field.type() == FieldType.CHOICE) {
      return any(
          others.stream().map(id -> answer + "=" + machine.label(field.name(), id)).toList());
    }
    String other = any(others.stream().map(id -> found(field, id, answer)).toList());
    String wanted = any(when.options().stream().map(id -> found(field, id, answer)).toList());
    return "AND(" + other + ",NOT(" + wanted + "))";
  }

  private static String any(List<String> conditions) {
    return conditions.isEmpty() ? "FALSE" : "OR(" + String.join(",", conditions) + ")";
  }

  private String found(Field field, String option, String answer) {
    return "ISNUMBER(FIND(" + machine.label(field.name(), option) + "," + answer + "))";
  }

  /** The answer of a line, through "same as above". */
  private String answer(Placed line) {
    List<Placed> lines = layout.lines(line.field().name());
    int at = lines.indexOf(line);
    String own = cell(line);
    if (at == 0) {
      return own;
    }
    String same = Labels.SAME.in(layout.language());
    return "IF(" + own + "=\"" + same + "\"," + cell(lines.get(0)) + "," + own + ")";
  }

  private String cell(Placed line) {
    return "'"
        + line.tab()
        + "'!"
        + new CellReference(line.at(), layout.at(Column.ANSWER), true, true).formatAsString();
  }
}
