package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Option;
import tenken.catalog.Remedy;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;

/** Who does better is never worse off. */
class BetterAnswersTest {

  private static final int DOCUMENTS = 500;
  private static final int WORLDS = 250;
  private static final Set<Level> DETERMINED =
      Set.of(Level.SATISFIED, Level.DOUBTFUL, Level.LACKING);

  @Test
  void aBetterValueNeverLowersALevel() {
    Set<String> contradictions = new HashSet<>();
    TestPack.PACK
        .criteria()
        .filter(Criterion::contradiction)
        .forEach(c -> contradictions.add(c.id()));
    Set<String> lowered = new TreeSet<>();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers said = TestPack.random(seed, seed % 2 == 0 ? 1 : 0.8);
      Assessment assessment = TestPack.ASSESSOR.assess(said);
      Answers answers = asked(said, assessment);
      Random random = new Random(seed);
      List<Field> fields =
          TestPack.PACK.fields().filter(field -> field.remedy() == Remedy.RAISE).toList();
      Field field = Documents.any(fields, random);
      for (int i = 0; better(ByDefinition.known(answers), field, random).isEmpty() && i < 50; i++) {
        field = Documents.any(fields, random);
      }
      Map<Cell, Value> better = better(ByDefinition.known(answers), field, random);
      Map<String, Level> before = Documents.cellLevels(assessment);
      Map<String, Level> after =
          Documents.cellLevels(TestPack.ASSESSOR.assess(Documents.answering(answers, better)));
      String what = field.name() + " -> " + better.values().stream().findFirst();
      before.forEach(
          (cell, level) -> {
            Level now = after.get(cell);
            boolean compared = DETERMINED.contains(level) && DETERMINED.contains(now);
            String criterion = cell.substring(0, cell.indexOf(' '));
            if (compared && now.compareTo(level) > 0 && !contradictions.contains(criterion)) {
              lowered.add("%s: %s from %s to %s".formatted(what, criterion, level, now));
            }
          });
    }
    assertThat(lowered).isEmpty();
  }

  /** The document without answers to what is not asked, so that a change only opens questions. */
  private static Answers asked(Answers answers, Assessment assessment) {
    Map<Cell, Given> given = new HashMap<>(answers.given());
    assessment.ignored().forEach(each -> given.remove(new Cell(each.field(), each.scope())));
    return Documents.with(answers, given);
  }

  /** The field raised to some option wherever its answer is worse; the rest stays as it is. */
  private static Map<Cell, Value> better(Map<Cell, Value> values, Field field, Random random) {
    Option goal = Documents.any(field.options().stream().filter(Option::ranked).toList(), random);
    Map<Cell, Value> better = new HashMap<>();
    values.forEach(
        (cell, value) -> {
          if (cell.field().equals(field.name()) && value instanceof Value.Chosen chosen) {
            Option option = field.option(chosen.option()).orElseThrow();
            if (option.ranked() && option.rank() < goal.rank()) {
              better.put(cell, new Value.Chosen(goal.id()));
            }
          }
        });
    return better;
  }

  @Test
  void aBetterValueNeverLowersTheCriteriaThatReadIt() {
    Set<String> lowered = new TreeSet<>();
    for (Sheet sheet : TestPack.PACK.sheets().values()) {
      ByDefinition definition =
          new ByDefinition(
              TestPack.PACK, new Shape(sheet.id(), List.of(), List.of(), sheet.asOf()));
      for (CriterionRules criterion : TestPack.RULESET.rules(sheet.id()).criteria()) {
        List<Cell> read = List.copyOf(AllCompletions.read(definition, criterion));
        List<Field> raised =
            read.stream()
                .map(definition::field)
                .distinct()
                .filter(field -> field.remedy() == Remedy.RAISE)
                .filter(field -> !criterion.criterion().contradiction())
                .toList();
        for (Field field : raised) {
          raise(field, definition, criterion, read, lowered);
        }
      }
    }
    assertThat(lowered).isEmpty();
  }

  /** Raises the field in random answers to all that the criterion reads. */
  private static void raise(
      Field field,
      ByDefinition definition,
      CriterionRules criterion,
      List<Cell> read,
      Set<String> lowered) {
    Random random = new Random(field.name().hashCode());
    for (int i = 0; i < WORLDS; i++) {
      Map<Cell, Value> values = new HashMap<>();
      read.forEach(cell -> values.put(cell, Documents.value(cell, random)));
      PlainWorld all = definition.world(Map.copyOf(values), Set.of());
      values.keySet().removeIf(cell -> !all.asked(cell));
      Map<Cell, Value> better = new HashMap<>(values);
      better.putAll(better(values, field, random));
      PlainWorld before = definition.world(values, Set.of());
      PlainWorld after = definition.world(better, Set.of());
      Map<Scope, Level> levels = after.levels(criterion);
      before
          .levels(criterion)
          .forEach(
              (scope, level) -> {
                if (level != Level.NOT_APPLICABLE && levels.get(scope).compareTo(level) > 0) {
                  Set<String> rules = rules(after.fired(criterion));
                  rules.removeAll(rules(before.fired(criterion)));
                  lowered.add(
                      "%s from %s to %s: %s"
                          .formatted(
                              field.name(), values(field, values), values(field, better), rules));
                }
              });
    }
  }

  private static Set<String> rules(List<ByDefinition.Tied> fired) {
    return fired.stream()
        .map(tied -> tied.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> values(Field field, Map<Cell, Value> values) {
    Set<String> options = new TreeSet<>();
    values.forEach(
        (cell, value) -> {
          if (cell.field().equals(field.name())) {
            options.addAll(PlainTests.chosen(value));
          }
        });
    return options;
  }
}
