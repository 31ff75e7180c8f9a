package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.ruleset.SheetRules;

/** Made-up rules over made-up sheets: what is computed is what trying every completion gives. */
class RandomRulesTest {

  private static final int SHEETS = 2_500;
  private static final int COMPLETIONS = 2_000;

  private final Universe few = new Universe(RandomSheets.AMOUNTS, RandomSheets.DATES, 1);
  private final Universe all = new Universe(RandomSheets.AMOUNTS, RandomSheets.DATES, 4);
  private int compared;
  private int undetermined;

  @Test
  void levelsAndEssentialCellsAreThoseOfAllCompletions() {
    for (int seed = 0; seed < SHEETS; seed++) {
      Random random = new Random(seed);
      Pack pack = RandomSheets.pack(random);
      Sheet sheet = pack.sheets().values().iterator().next();
      SheetRules rules = RandomRules.of(random, pack, sheet);
      for (double known : List.of(0.0, 0.5, 0.8)) {
        Answers answers = RandomSheets.answers(random, pack, sheet, few, known);
        check(seed, pack, rules, answers);
      }
    }
    assertThat(compared).isGreaterThan(SHEETS);
    assertThat(undetermined).isGreaterThan(SHEETS / 4);
  }

  private void check(int seed, Pack pack, SheetRules rules, Answers answers) {
    Shape shape = Shape.of(answers);
    Grid grid = GridBuilder.build(pack, rules, shape);
    Standing standing = new Standing(grid, answers);
    Set<String> guided = seed % 3 == 0 ? Set.of("made-up/criterion-0") : Set.of();
    Judge judge = new Judge(standing.situation(), guided);
    ByDefinition definition = new ByDefinition(pack, shape);
    for (JudgedCriterion judged : grid.criteria()) {
      Optional<AllCompletions.Outcome> expected =
          AllCompletions.of(
              definition,
              judged.rules(),
              ByDefinition.known(answers),
              definition.declared(answers),
              guided,
              all,
              COMPLETIONS);
      if (expected.isPresent()) {
        compare("seed " + seed + " " + judged.rules(), judge.judge(judged), expected.get(), grid);
      }
    }
  }

  private void compare(String what, Verdict verdict, AllCompletions.Outcome expected, Grid grid) {
    assertThat(verdict.range())
        .as(what)
        .isEqualTo(AllCompletions.Outcome.range(expected.together()));
    assertThat(verdict.cellRanges())
        .as(what)
        .isEqualTo(expected.cells().values().stream().map(AllCompletions.Outcome::range).toList());
    Set<Cell> essential = new HashSet<>();
    verdict.essential().forEach(index -> essential.add(grid.cells().get(index).cell()));
    assertThat(essential).as(what).isEqualTo(expected.essential());
    compared++;
    undetermined += verdict.range().level() == Level.UNDETERMINED ? 1 : 0;
  }
}
