package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Parameter;

/**
 * Each criterion of the shipped pack, with a few of the answers that it reads left out: its levels
 * are those that trying all completions gives.
 */
class PackCompletionsTest {

  private static final int DOCUMENTS = 12;
  private static final int COMPLETIONS = 600;
  private static final int LEFT_OUT = 3;

  @Test
  void levelsAndEssentialCellsAreThoseOfAllCompletions() {
    Set<String> compared = new HashSet<>();
    Set<String> judged = new HashSet<>();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed, 1);
      Grids.Prepared prepared = new Grids(TestPack.RULESET).of(Shape.of(answers));
      ByDefinition definition = new ByDefinition(TestPack.PACK, Shape.of(answers));
      Universe universe = universe(answers);
      for (JudgedCriterion criterion : prepared.grid().criteria()) {
        Random random = new Random(seed);
        String id = criterion.rules().criterion().id();
        judged.add(id);
        for (int leftOut = 1; leftOut <= LEFT_OUT; leftOut++) {
          List<Cell> read = new ArrayList<>(AllCompletions.read(definition, criterion.rules()));
          Collections.shuffle(read, random);
          Map<Cell, Given> given = new HashMap<>(answers.given());
          read.stream().limit(leftOut).forEach(given::remove);
          if (agrees(
              Documents.with(answers, given), criterion, prepared.grid(), definition, universe)) {
            compared.add(id);
          }
        }
      }
    }
    assertThat(compared).isEqualTo(judged);
  }

  private static boolean agrees(
      Answers answers,
      JudgedCriterion criterion,
      Grid grid,
      ByDefinition definition,
      Universe universe) {
    Optional<AllCompletions.Outcome> expected =
        AllCompletions.of(
            definition,
            criterion.rules(),
            ByDefinition.known(answers),
            definition.declared(answers),
            Set.of(),
            universe,
            COMPLETIONS);
    if (expected.isEmpty()) {
      return false;
    }
    Standing standing = new Standing(grid, answers);
    Verdict verdict = new Judge(standing.situation(), Set.of()).judge(criterion);
    String id = verdict.id();
    assertThat(verdict.range())
        .as(id)
        .isEqualTo(AllCompletions.Outcome.range(expected.get().together()));
    assertThat(verdict.cellRanges())
        .as(id)
        .isEqualTo(
            expected.get().cells().values().stream().map(AllCompletions.Outcome::range).toList());
    Set<Cell> essential = new TreeSet<>();
    verdict.essential().forEach(index -> essential.add(grid.cells().get(index).cell()));
    assertThat(essential).as(id).isEqualTo(expected.get().essential());
    return true;
  }

  /** Values around all that the sheet's rules compare with and all that is answered. */
  private static Universe universe(Answers answers) {
    List<Long> amounts = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    for (Parameter parameter : TestPack.RULESET.rules(answers.sheet().id()).parameters()) {
      Parameter.Version version = parameter.on(answers.asOf());
      if (parameter.isDate()) {
        dates.add(version.date(answers.asOf()));
      } else {
        amounts.add(version.amount());
      }
    }
    for (Given given : answers.given().values()) {
      if (given.value() instanceof Value.Amount amount) {
        amounts.add(amount.count());
      }
    }
    return new Universe(amounts, dates, 1);
  }
}
