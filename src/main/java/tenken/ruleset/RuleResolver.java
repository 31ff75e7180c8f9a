package tenken.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Axis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Finding;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;

/** Resolves a rule's patterns to the fields of one sheet. */
final class RuleResolver {

  private static final int MOST_CHOICES = 50;
  private static final String TOO_WIDE =
      "a rule is about at most "
          + MOST_CHOICES
          + " combinations of fields on a sheet: name the fields or questions it speaks of";

  private final Viewpoint viewpoint;
  private final Sheet sheet;
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final RuleFaults faults;

  RuleResolver(Pack pack, Viewpoint viewpoint, Sheet sheet, RuleFaults faults) {
    this.viewpoint = viewpoint;
    this.sheet = sheet;
    this.faults = faults;
    pack.fields()
        .filter(field -> field.type().judged() && !field.descriptive())
        .filter(field -> sheet.asks(field.question()))
        .forEach(field -> byName.put(field.name(), field));
  }

  /**
   * The rules that a written rule becomes on the sheet; none where the sheet does not ask what it
   * reads.
   */
  List<Rule> resolve(ParsedRule written, Criterion criterion, Finding finding) {
    List<Map<String, Field>> choices = List.of(Map.of());
    for (Pattern pattern : written.patterns()) {
      if (pattern.kind().isFact()) {
        choices = choices.stream().flatMap(chosen -> extend(pattern, chosen).stream()).toList();
      }
      if (choices.size() > MOST_CHOICES) {
        faults.add(written.place(), written.name() + ": " + TOO_WIDE);
        return List.of();
      }
    }
    SlotResolver slots = new SlotResolver(viewpoint, sheet, written, faults);
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Field> fields : choices) {
      slots.resolve(fields, criterion, finding).ifPresent(rules::add);
    }
    return rules;
  }

  private List<Map<String, Field>> extend(Pattern pattern, Map<String, Field> chosen) {
    return candidates(pattern)
        .filter(field -> matches(pattern, field, chosen))
        .map(
            field -> {
              Map<String, Field> more = new LinkedHashMap<>(chosen);
              more.put(pattern.binding(), field);
              return more;
            })
        .toList();
  }

  private Stream<Field> candidates(Pattern pattern) {
    return pattern
        .singleName()
        .map(name -> Stream.ofNullable(byName.get(name)))
        .orElseGet(() -> byName.values().stream());
  }

  private boolean matches(Pattern pattern, Field field, Map<String, Field> chosen) {
    return field.type() == pattern.kind().type
        && pattern.all(Constraint.Select.class).allMatch(select -> select.selects(field))
        && pattern
            .all(Constraint.SameField.class)
            .allMatch(same -> field.equals(chosen.get(same.binding())))
        && pattern
            .all(Constraint.Compared.class)
            .allMatch(compared -> compared(field, compared.axis()));
  }

  private boolean compared(Field field, Axis axis) {
    Set<Axis> axes = sheet.axesOf(field);
    return field.parity().contains(axis) && axes.contains(axis);
  }
}
