package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;

/** Each cell that UNKNOWN questions ask about matters, and the engine shows under which answers. */
class WitnessTest {

  private static final int DOCUMENTS = 40;
  private static final int TRIED_EACH = 12;

  /** An answer to a cell. */
  private interface Answering extends BiFunction<Cell, Random, Value> {}

  @Test
  void leavingOutACellOfTheShippedPackLeavesItsCriterionUndeterminedUnderItsWitness() {
    int shown = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed, List.of(0.3, 0.7, 0.95).get(seed % 3));
      shown += check(seed, TestPack.ASSESSOR, TestPack.PACK, answers, Documents::value);
    }
    assertThat(shown).isGreaterThan(DOCUMENTS);
  }

  @Test
  void leavingOutACellOfASmallPackLeavesItsCriterionUndeterminedUnderItsWitness() {
    Universe universe = new Universe(List.of(0L, 2L, 3L), List.of(HandBuilt.AS_OF), 1);
    Assessor assessor = new Assessor(HandBuilt.RULESET);
    Pack pack = HandBuilt.PACK;
    int shown = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      for (Sheet sheet : pack.sheets().values()) {
        Answers answers = RandomSheets.answers(new Random(seed), pack, sheet, universe, 0.6);
        Answering any =
            (cell, random) ->
                Documents.any(universe.of(pack.field(cell.field()).orElseThrow()), random);
        shown += check(seed, assessor, pack, answers, any);
      }
    }
    assertThat(shown).isGreaterThan(DOCUMENTS);
  }

  private static int check(int seed, Assessor assessor, Pack pack, Answers answers, Answering any) {
    List<Witness> witnesses = assessor.witnesses(answers);
    Set<Cell> shown = new HashSet<>();
    witnesses.forEach(witness -> shown.add(asked(witness)));
    assertThat(shown).isEqualTo(Documents.essential(assessor.assess(answers)));
    Random random = new Random(seed);
    for (int i = 0; i < witnesses.size(); i += 1 + witnesses.size() / TRIED_EACH) {
      Witness witness = witnesses.get(i);
      Answers others = others(witness, pack, answers, any, random);
      Cell cell = asked(witness);
      assertThat(level(assessor, others, witness))
          .as("seed %s: %s", seed, witness)
          .isEqualTo(Level.UNDETERMINED);
      assertThat(level(assessor, answering(others, cell, witness.one()), witness))
          .as("seed %s: %s", seed, witness)
          .isEqualTo(witness.one().level())
          .isNotEqualTo(witness.other().level());
      assertThat(level(assessor, answering(others, cell, witness.other()), witness))
          .as("seed %s: %s", seed, witness)
          .isEqualTo(witness.other().level());
    }
    return witnesses.size();
  }

  /** All that is unknown but the cell answered: as the witness says, or anyhow. */
  private static Answers others(
      Witness witness, Pack pack, Answers answers, Answering any, Random random) {
    Map<Cell, Value> values = new HashMap<>();
    ByDefinition definition = new ByDefinition(pack, Shape.of(answers));
    pack.fields()
        .filter(field -> answers.sheet().asks(field.question()) && field.type().judged())
        .flatMap(
            field ->
                definition.scopes(answers.sheet().axesOf(field)).stream()
                    .map(scope -> new Cell(field.name(), scope)))
        .filter(cell -> !known(answers, cell))
        .forEach(cell -> values.put(cell, any.apply(cell, random)));
    values.remove(asked(witness));
    witness.where().forEach(each -> values.put(new Cell(each.field(), each.scope()), each.value()));
    return Documents.answering(answers, values);
  }

  private static boolean known(Answers answers, Cell cell) {
    var given = answers.given().get(cell);
    return given != null
        && (given.status() == Status.ANSWERED || given.status() == Status.NOT_APPLICABLE);
  }

  private static Answers answering(Answers answers, Cell cell, Witness.Outcome outcome) {
    return Documents.answering(answers, Map.of(cell, outcome.value()));
  }

  private static Cell asked(Witness witness) {
    return new Cell(witness.asked().field(), witness.asked().scope());
  }

  private static Level level(Assessor assessor, Answers answers, Witness witness) {
    return Documents.cellLevels(assessor.assess(answers))
        .get(witness.criterion() + " at " + witness.judged());
  }
}
