package tenken.ruleset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Pack;
import tenken.catalog.Parameter;
import tenken.catalog.Region;
import tenken.catalog.Viewpoint;

/** Checks the patterns of one rule against the catalog: every name, type, option and parameter. */
final class PatternLint {

  private final Pack pack;
  private final Viewpoint viewpoint;
  private final ParsedRule rule;
  private final Selection selection;
  private final RuleFaults faults;

  PatternLint(Pack pack, Viewpoint viewpoint, ParsedRule rule, RuleFaults faults) {
    this.pack = pack;
    this.viewpoint = viewpoint;
    this.rule = rule;
    this.selection = new Selection(pack, rule);
    this.faults = faults;
  }

  void check() {
    for (Pattern pattern : rule.patterns()) {
      if (pattern.kind().isFact()) {
        checkFact(pattern);
      } else {
        checkParameter(pattern);
      }
    }
  }

  private void fault(Pattern pattern, String says) {
    faults.add(pattern.place(), rule.name() + ": " + says);
  }

  private void checkParameter(Pattern pattern) {
    boolean onlyName = pattern.constraints().size() == 1;
    if (!onlyName || pattern.singleName().isEmpty()) {
      fault(
          pattern,
          "a parameter is bound by its name alone: name == \"" + viewpoint.id() + "/...\"");
      return;
    }
    String name = pattern.singleName().get();
    boolean date = pattern.kind() == Pattern.Kind.DATE_PARAMETER;
    List<Parameter> known =
        viewpoint.parameters().stream().filter(each -> each.name().equals(name)).toList();
    if (known.isEmpty()) {
      fault(pattern, "the viewpoint has no parameter " + name);
    } else if (known.get(0).isDate() != date) {
      fault(pattern, name + " is " + (date ? "a number, not a date" : "a date, not a number"));
    }
  }

  private void checkFact(Pattern pattern) {
    pattern.singleName().ifPresent(name -> checkName(pattern, name));
    boolean selects =
        pattern.all(Constraint.Select.class).findAny().isPresent()
            || pattern.all(Constraint.SameField.class).findAny().isPresent()
            || pattern.all(Constraint.Compared.class).findAny().isPresent();
    if (!selects) {
      fault(pattern, "the pattern names no field; begin with name == \"question.field\"");
    }
    for (Constraint constraint : pattern.constraints()) {
      checkConstraint(pattern, constraint);
    }
    new PairLint(rule, selection, faults).check(pattern);
  }

  private void checkName(Pattern pattern, String name) {
    Field field = pack.field(name).orElse(null);
    if (field == null) {
      fault(pattern, "there is no field " + name);
    } else if (field.descriptive() || !field.type().judged()) {
      fault(pattern, name + " is descriptive; rules do not read it");
    } else if (field.type() != pattern.kind().type) {
      fault(
          pattern,
          name + " is a " + field.type() + ", which " + pattern.kind().word + " does not match");
    }
  }

  private void checkConstraint(Pattern pattern, Constraint constraint) {
    Pattern.Kind kind = pattern.kind();
    if (constraint instanceof Constraint.Select select) {
      select.values().forEach(value -> checkSelected(pattern, select.property(), value));
    } else if (constraint instanceof Constraint.ScopeIs is) {
      is.values().forEach(value -> checkAxisValue(pattern, is.axis(), value));
    } else if (constraint instanceof Constraint.Compared) {
      boolean options = kind == Pattern.Kind.CHOICE || kind == Pattern.Kind.CHOICES;
      require(pattern, options, "only Choice and Choices are compared by audience or region");
    } else if (constraint instanceof Constraint.ValueIn in) {
      require(pattern, kind == Pattern.Kind.CHOICE, "options are compared on Choice only");
      checkOptions(pattern, in.options());
    } else if (constraint instanceof Constraint.Holds holds) {
      require(pattern, kind == Pattern.Kind.CHOICES, holds.test().method() + " is for Choices");
      checkOptions(pattern, holds.options());
    } else if (constraint instanceof Constraint.LacksSomeOf lacks) {
      require(pattern, kind == Pattern.Kind.CHOICES, "lacksSomeOf is for Choices");
      checkOptions(pattern, lacks.apart());
    } else if (constraint instanceof Constraint.Empty) {
      require(pattern, kind == Pattern.Kind.CHOICES, "empty is for Choices");
    } else if (constraint instanceof Constraint.Below) {
      require(pattern, kind == Pattern.Kind.CHOICE, "below is for Choice");
    } else if (constraint instanceof Constraint.Compares compares) {
      checkCompares(pattern, compares);
    }
  }

  private void require(Pattern pattern, boolean holds, String says) {
    if (!holds) {
      fault(pattern, says);
    }
  }

  private void checkSelected(Pattern pattern, Constraint.Property property, String value) {
    switch (property) {
      case NAME -> {
        if (!pattern.singleName().equals(Optional.of(value))) {
          checkName(pattern, value);
        }
      }
      case QUESTION ->
          require(pattern, pack.questions().containsKey(value), "there is no question " + value);
      case FIELD ->
          require(
              pattern,
              pack.fields().anyMatch(field -> field.id().equals(value)),
              "there is no field called " + value + " in any question");
    }
  }

  private void checkAxisValue(Pattern pattern, Axis axis, String value) {
    Stream<? extends Enum<?>> known =
        Stream.of(axis == Axis.AUDIENCE ? Audience.values() : Region.values());
    require(
        pattern,
        known.anyMatch(each -> each.name().equals(value)),
        axis.name().toLowerCase(Locale.ROOT) + " has no value " + value);
  }

  private void checkOptions(Pattern pattern, Set<String> options) {
    List<Field> fields = selection.fields(pattern);
    String subject = pattern.singleName().orElse("none of the fields it can be about");
    for (String option : options) {
      boolean known = fields.stream().anyMatch(field -> field.option(option).isPresent());
      require(pattern, fields.isEmpty() || known, subject + " has no option " + option);
    }
  }

  private void checkCompares(Pattern pattern, Constraint.Compares compares) {
    Pattern.Kind kind = pattern.kind();
    if (compares.size()) {
      require(pattern, kind == Pattern.Kind.CHOICES, "size is for Choices");
    } else {
      require(
          pattern,
          kind == Pattern.Kind.COUNT || kind == Pattern.Kind.DAY,
          "amounts are compared on Count and Day only");
    }
    rule.pattern(compares.binding())
        .ifPresent(
            other ->
                require(
                    pattern,
                    comparable(kind).contains(other.kind()),
                    kind.word + " cannot be compared with " + other.kind().word));
  }

  private static Set<Pattern.Kind> comparable(Pattern.Kind kind) {
    return switch (kind) {
      case DAY -> Set.of(Pattern.Kind.DAY, Pattern.Kind.DATE_PARAMETER);
      case CHOICES -> Set.of(Pattern.Kind.NUMBER_PARAMETER);
      default -> Set.of(Pattern.Kind.COUNT, Pattern.Kind.NUMBER_PARAMETER);
    };
  }
}
