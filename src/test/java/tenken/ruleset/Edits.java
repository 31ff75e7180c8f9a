package tenken.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tenken.catalog.Pack;
import tenken.catalog.Place;

/** All small changes of a rule: of each of its conditions, and each of its lines left out. */
final class Edits {

  private final ParsedRule rule;
  private final ConditionEdits conditions;
  private final List<Edit> edits = new ArrayList<>();

  private Edits(Pack pack, ParsedRule rule) {
    this.rule = rule;
    this.conditions = new ConditionEdits(pack, rule);
  }

  static List<Edit> of(Pack pack, ParsedRule rule) {
    Edits edits = new Edits(pack, rule);
    for (Pattern pattern : rule.patterns()) {
      if (pattern.kind().isFact()) {
        pattern.constraints().forEach(constraint -> edits.change(pattern, constraint));
        edits.leaveOut(pattern);
      }
    }
    return edits.edits;
  }

  private void change(Pattern pattern, Constraint constraint) {
    String words = words(constraint);
    add(pattern.place(), "without " + words, replaced(pattern, constraint, List.of()));
    for (List<Constraint> instead : conditions.of(pattern, constraint)) {
      String becomes = String.join(", ", instead.stream().map(Edits::words).toList());
      add(pattern.place(), words + " becomes " + becomes, replaced(pattern, constraint, instead));
    }
    if (constraint instanceof Constraint.Below) {
      edits.add(new Edit(pattern.place(), words + " holds for as good as, too", rule, 0));
      edits.add(new Edit(pattern.place(), words + " only from two ranks below", rule, 2));
    }
  }

  private void add(Place place, String words, ParsedRule changed) {
    edits.add(new Edit(place, words, changed, Edit.AS_WRITTEN));
  }

  private ParsedRule replaced(Pattern pattern, Constraint constraint, List<Constraint> instead) {
    List<Constraint> changed = new ArrayList<>();
    for (Constraint each : pattern.constraints()) {
      if (each.equals(constraint)) {
        changed.addAll(instead);
      } else {
        changed.add(each);
      }
    }
    return with(
        rule.patterns().stream()
            .map(each -> each.equals(pattern) ? with(pattern, changed) : each)
            .toList(),
        rule.raised());
  }

  /**
   * Leaves out a line other than the one that names the cell, and what is said of it further on.
   */
  private void leaveOut(Pattern pattern) {
    if (pattern.binding().equals(rule.raised().get(0))) {
      return;
    }
    List<Pattern> remaining =
        rule.patterns().stream()
            .filter(each -> !each.equals(pattern))
            .map(each -> with(each, without(each, pattern)))
            .toList();
    List<String> raised =
        rule.raised().stream().filter(each -> !each.equals(pattern.binding())).toList();
    add(pattern.place(), "without the line " + pattern.binding(), with(remaining, raised));
  }

  /** What joined a fact to the line left out joins it to what that was joined to. */
  private static List<Constraint> without(Pattern pattern, Pattern gone) {
    Stream<Constraint> joins = gone.constraints().stream().filter(Edits::joins);
    boolean joined =
        pattern.constraints().stream()
            .anyMatch(each -> joins(each) && gone.binding().equals(Bindings.used(each)));
    Stream<Constraint> remaining =
        pattern.constraints().stream().filter(each -> !gone.binding().equals(Bindings.used(each)));
    return Stream.concat(remaining, joined ? joins : Stream.empty()).toList();
  }

  private static boolean joins(Constraint constraint) {
    return constraint instanceof Constraint.SameScope
        || constraint instanceof Constraint.Touches
        || constraint instanceof Constraint.SameAxis;
  }

  private static String words(Constraint constraint) {
    if (constraint instanceof Constraint.Select select) {
      return select.property().word + (select.negated() ? " not in " : " in ") + select.values();
    } else if (constraint instanceof Constraint.SameField same) {
      return "name == " + same.binding() + ".name";
    } else if (constraint instanceof Constraint.Compared compared) {
      return "compared by " + compared.axis().name().toLowerCase(Locale.ROOT);
    }
    return DrlPrinter.constraint(constraint);
  }

  private ParsedRule with(List<Pattern> patterns, List<String> raised) {
    return new ParsedRule(rule.name(), patterns, raised, rule.place());
  }

  private static Pattern with(Pattern pattern, List<Constraint> constraints) {
    return new Pattern(pattern.binding(), pattern.kind(), constraints, pattern.place());
  }
}
