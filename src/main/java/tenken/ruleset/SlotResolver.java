package tenken.ruleset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Finding;
import tenken.catalog.Option;
import tenken.catalog.Parameter;
import tenken.catalog.Region;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;

/** Turns a written rule, with a field chosen for each pattern, into slots, joins and tests. */
final class SlotResolver {

  private final Viewpoint viewpoint;
  private final Sheet sheet;
  private final ParsedRule written;
  private final RuleFaults faults;
  private final List<Pattern> facts;

  SlotResolver(Viewpoint viewpoint, Sheet sheet, ParsedRule written, RuleFaults faults) {
    this.viewpoint = viewpoint;
    this.sheet = sheet;
    this.written = written;
    this.faults = faults;
    this.facts = written.patterns().stream().filter(pattern -> pattern.kind().isFact()).toList();
  }

  /** The rule, or nothing where a field lacks an axis that the rule tests. */
  Optional<Rule> resolve(Map<String, Field> fields, Criterion criterion, Finding finding) {
    List<Slot> slots = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    List<Test> tests = new ArrayList<>();
    for (Pattern pattern : facts) {
      Field field = fields.get(pattern.binding());
      if (field == null || !axesTested(pattern, field)) {
        return Optional.empty();
      }
      int slot = slots.size();
      slots.add(slot(pattern, field));
      pattern.constraints().forEach(constraint -> join(constraint, slot).ifPresent(joins::add));
      pattern
          .constraints()
          .forEach(constraint -> test(constraint, slot, field).ifPresent(tests::add));
    }
    checkJoins(slots, joins);
    int named = index(written.raised().get(0));
    boolean generic = facts.get(named).singleName().isEmpty();
    String id = generic ? finding.id() + ":" + slots.get(named).field().name() : finding.id();
    return Optional.of(new Rule(id, finding, criterion, slots, named, joins, tests));
  }

  private boolean axesTested(Pattern pattern, Field field) {
    Set<Axis> axes = sheet.axesOf(field);
    return pattern.all(Constraint.ScopeIs.class).allMatch(is -> axes.contains(is.axis()));
  }

  private Slot slot(Pattern pattern, Field field) {
    Set<Audience> audiences = EnumSet.allOf(Audience.class);
    Set<Region> regions = EnumSet.allOf(Region.class);
    for (Constraint.ScopeIs is : pattern.all(Constraint.ScopeIs.class).toList()) {
      audiences.removeIf(
          each -> is.axis() == Axis.AUDIENCE && is.values().contains(each.name()) == is.negated());
      regions.removeIf(
          each -> is.axis() == Axis.REGION && is.values().contains(each.name()) == is.negated());
    }
    return new Slot(field, sheet.axesOf(field), audiences, regions);
  }

  private int index(String binding) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).binding().equals(binding)) {
        return i;
      }
    }
    return 0;
  }

  private Optional<Join> join(Constraint constraint, int slot) {
    if (constraint instanceof Constraint.SameScope same) {
      return Optional.of(new Join(slot, index(same.binding()), Join.Kind.SAME, null));
    } else if (constraint instanceof Constraint.Touches touches) {
      return Optional.of(new Join(slot, index(touches.binding()), Join.Kind.TOUCHES, null));
    } else if (constraint instanceof Constraint.SameAxis same) {
      return Optional.of(new Join(slot, index(same.binding()), Join.Kind.AXIS, same.axis()));
    }
    return Optional.empty();
  }

  private Optional<Test> test(Constraint constraint, int slot, Field field) {
    if (constraint instanceof Constraint.ValueIn in) {
      return Optional.of(new Test.OptionIn(slot, remaining(field, in)));
    } else if (constraint instanceof Constraint.Holds holds) {
      return Optional.of(new Test.Holds(slot, holds.test(), holds.options()));
    } else if (constraint instanceof Constraint.Empty) {
      return Optional.of(new Test.Empty(slot));
    } else if (constraint instanceof Constraint.Below below) {
      return Optional.of(new Test.Below(slot, index(below.binding())));
    } else if (constraint instanceof Constraint.LacksSomeOf lacks) {
      return Optional.of(new Test.LacksSomeOf(slot, index(lacks.binding()), lacks.apart()));
    } else if (constraint instanceof Constraint.Compares compares) {
      return Optional.of(compares(compares, slot));
    }
    return Optional.empty();
  }

  private static Set<String> remaining(Field field, Constraint.ValueIn in) {
    return field.options().stream()
        .map(Option::id)
        .filter(option -> in.options().contains(option) != in.negated())
        .collect(Collectors.toSet());
  }

  private Test compares(Constraint.Compares compares, int slot) {
    Parameter parameter =
        written
            .pattern(compares.binding())
            .filter(pattern -> !pattern.kind().isFact())
            .flatMap(Pattern::singleName)
            .flatMap(
                name ->
                    viewpoint.parameters().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst())
            .orElse(null);
    int other = parameter == null ? index(compares.binding()) : slot;
    return new Test.Compares(slot, compares.size(), compares.comparison(), parameter, other);
  }

  private void checkJoins(List<Slot> slots, List<Join> joins) {
    for (Join join : joins) {
      boolean sameAxes = slots.get(join.left()).axes().equals(slots.get(join.right()).axes());
      if (join.kind() == Join.Kind.SAME && !sameAxes) {
        faults.add(
            facts.get(join.left()).place(),
            written.name()
                + ": the fields have different axes on "
                + sheet.id()
                + "; write scope.touches");
      }
    }
    for (int i = 1; i < slots.size(); i++) {
      int slot = i;
      if (!slots.get(i).axes().isEmpty() && joins.stream().noneMatch(join -> join.left() == slot)) {
        boolean alone = slots.subList(0, i).stream().allMatch(earlier -> earlier.axes().isEmpty());
        if (!alone) {
          unjoined(i, "to no earlier fact by its scope");
        }
      }
    }
    checkServices(slots, joins);
  }

  /** Services may be compared in pairs; more would cost the power of their number. */
  private void checkServices(List<Slot> slots, List<Join> joins) {
    int[] apart =
        IntStream.range(1, slots.size()).filter(i -> !joinedByService(i, slots, joins)).toArray();
    for (int i = 1; i < apart.length; i++) {
      unjoined(apart[i], "to no earlier fact by its service: a rule compares two services at most");
    }
  }

  private static boolean joinedByService(int slot, List<Slot> slots, List<Join> joins) {
    return !hasService(slots.get(slot))
        || slots.subList(0, slot).stream().noneMatch(SlotResolver::hasService)
        || joins.stream()
            .filter(join -> join.left() == slot && hasService(slots.get(join.right())))
            .anyMatch(join -> join.kind() != Join.Kind.AXIS || join.axis() == Axis.SERVICE);
  }

  private static boolean hasService(Slot slot) {
    return slot.axes().contains(Axis.SERVICE);
  }

  private void unjoined(int slot, String how) {
    Pattern fact = facts.get(slot);
    faults.add(fact.place(), written.name() + ": " + fact.binding() + " is joined " + how);
  }
}
