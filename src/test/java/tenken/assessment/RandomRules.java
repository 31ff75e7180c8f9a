package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.AskedWhen;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Basis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Finding;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Parameter;
import tenken.catalog.Region;
import tenken.catalog.Sheet;
import tenken.catalog.Strength;
import tenken.ruleset.Comparison;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Join;
import tenken.ruleset.Rule;
import tenken.ruleset.SetTest;
import tenken.ruleset.SheetRules;
import tenken.ruleset.Slot;
import tenken.ruleset.Test;

/** Makes up criteria over a small sheet: any rule that the confined language allows. */
final class RandomRules {

  private static final int SLOTS = 4;

  private final Random random;
  private final Sheet sheet;
  private final List<Field> fields;

  private RandomRules(Random random, Pack pack, Sheet sheet) {
    this.random = random;
    this.sheet = sheet;
    this.fields = pack.fields().toList();
  }

  static SheetRules of(Random random, Pack pack, Sheet sheet) {
    RandomRules rules = new RandomRules(random, pack, sheet);
    List<CriterionRules> criteria = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      criteria.add(rules.criterion("made-up/criterion-" + i));
    }
    return new SheetRules(sheet, criteria, List.of(), List.of());
  }

  private CriterionRules criterion(String id) {
    AskedWhen applies = chance(0.3) ? condition() : null;
    Criterion criterion =
        new Criterion(
            id,
            RandomSheets.TEXT,
            1 + random.nextInt(5),
            applies,
            chance(0.3) ? some(Audience.class) : Set.of(),
            chance(0.3) ? some(Region.class) : Set.of(),
            false,
            List.of(basis()),
            List.of(),
            RandomSheets.PLACE);
    List<Rule> rules = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    for (int i = 0; i < number; i++) {
      rules.add(rule(criterion, id + "-" + i));
    }
    return new CriterionRules("made-up", criterion, rules);
  }

  private @Nullable AskedWhen condition() {
    return RandomSheets.condition(random, fields).orElse(null);
  }

  private static Basis basis() {
    return new Basis("law", "1", Strength.DUTY, Basis.Checked.PRIMARY);
  }

  private Rule rule(Criterion criterion, String id) {
    Level level = random.nextBoolean() ? Level.DOUBTFUL : Level.LACKING;
    Finding finding =
        new Finding(
            id, criterion.id(), level, RandomSheets.TEXT, RandomSheets.TEXT, RandomSheets.PLACE);
    List<Slot> slots = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    int number = 1 + random.nextInt(random.nextInt(SLOTS) + 1);
    for (int i = 0; i < number; i++) {
      slots.add(slot(i > 0 && chance(0.5) ? slots.get(random.nextInt(i)).field() : any(fields)));
      if (i > 0) {
        join(slots).ifPresent(joins::add);
      }
    }
    Map<String, Test> tests = new LinkedHashMap<>();
    for (int slot = 0; slot < number; slot++) {
      for (int i = random.nextInt(3); i > 0 || (slot == 0 && i == 0); i--) {
        test(slots, slot).ifPresent(test -> tests.putIfAbsent(test.toString(), test));
      }
    }
    return new Rule(
        id, finding, criterion, slots, random.nextInt(number), joins, List.copyOf(tests.values()));
  }

  private Slot slot(Field field) {
    return new Slot(
        field,
        sheet.axesOf(field),
        chance(0.4) ? some(Audience.class) : EnumSet.allOf(Audience.class),
        chance(0.4) ? some(Region.class) : EnumSet.allOf(Region.class));
  }

  private Optional<Join> join(List<Slot> slots) {
    int left = slots.size() - 1;
    int right = random.nextInt(left);
    Set<Axis> axes = slots.get(left).axes();
    if (axes.equals(slots.get(right).axes()) && chance(0.4)) {
      return Optional.of(new Join(left, right, Join.Kind.SAME, null));
    }
    return Optional.of(
        chance(0.6)
            ? new Join(left, right, Join.Kind.TOUCHES, null)
            : new Join(left, right, Join.Kind.AXIS, any(List.of(Axis.values()))));
  }

  private Optional<Test> test(List<Slot> slots, int slot) {
    Field field = slots.get(slot).field();
    int other = random.nextInt(slots.size());
    Field compared = slots.get(other).field();
    boolean alike = compared.type() == field.type() && other != slot && chance(0.6);
    return Optional.of(
        switch (field.type()) {
          case CHOICE ->
              alike && compared.equals(field)
                  ? new Test.Below(slot, other)
                  : new Test.OptionIn(slot, options(field));
          case CHOICES ->
              alike
                  ? new Test.LacksSomeOf(slot, other, chance(0.5) ? Set.of() : options(field))
                  : set(slot, field);
          default ->
              new Test.Compares(
                  slot,
                  false,
                  any(List.of(Comparison.values())),
                  alike ? null : parameter(field.type()),
                  other);
        });
  }

  private Test set(int slot, Field field) {
    return switch (random.nextInt(5)) {
      case 0 -> new Test.Empty(slot);
      case 1 ->
          new Test.Compares(
              slot, true, any(List.of(Comparison.values())), parameter(FieldType.COUNT), slot);
      default -> {
        SetTest test = any(List.of(SetTest.values()));
        boolean one = test == SetTest.HAS || test == SetTest.LACKS;
        Set<String> options = one ? Set.of(any(List.copyOf(options(field)))) : options(field);
        yield new Test.Holds(slot, test, options);
      }
    };
  }

  private Parameter parameter(FieldType type) {
    LocalDate from = LocalDate.of(2020, 1, 1);
    boolean date = type == FieldType.DATE;
    Parameter.Version version =
        date && chance(0.5)
            ? new Parameter.Version(from, Parameter.Kind.MONTHS_AFTER_AS_OF, 0, basis())
            : new Parameter.Version(
                from,
                date ? Parameter.Kind.DATE : Parameter.Kind.NUMBER,
                date ? any(RandomSheets.DATES).toEpochDay() : any(RandomSheets.AMOUNTS),
                basis());
    return new Parameter("made-up/parameter", List.of(version), RandomSheets.PLACE);
  }

  private Set<String> options(Field field) {
    Set<String> options = new HashSet<>();
    field.options().stream().filter(o -> chance(0.5)).forEach(o -> options.add(o.id()));
    return options.isEmpty() ? Set.of(any(field.options()).id()) : options;
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.allOf(type);
    some.removeIf(each -> some.size() > 1 && chance(0.5));
    return some;
  }

  private boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
