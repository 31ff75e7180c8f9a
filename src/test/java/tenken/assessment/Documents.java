package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Scope;

/** Changes of documents for the shipped pack, and what is looked up in their results. */
final class Documents {

  private static final Universe VALUES =
      new Universe(
          List.of(3L, 5L, 7L, 12L, 30L, 60L, 100L),
          List.of(LocalDate.of(2024, 6, 15), LocalDate.of(2026, 7, 1), LocalDate.of(2028, 1, 1)),
          1);

  private Documents() {}

  static Answers with(Answers answers, Map<Cell, Given> given) {
    return new Answers(
        answers.sheet(),
        answers.operator(),
        answers.asOf(),
        answers.services(),
        answers.absent(),
        answers.openGuidance(),
        given,
        answers.digest());
  }

  /** The document with values in some cells, whatever stood there. */
  static Answers answering(Answers answers, Map<Cell, Value> values) {
    Map<Cell, Given> given = new HashMap<>(answers.given());
    values.forEach((cell, value) -> given.put(cell, given(value)));
    return with(answers, given);
  }

  static Given given(Value value) {
    return new Given(Status.ANSWERED, value, null, null, List.of(), Confidentiality.MEMBERS_ONLY);
  }

  static Field field(Cell cell) {
    return TestPack.PACK.field(cell.field()).orElseThrow();
  }

  /** The cells that the document's sheet has at its operator, descriptive ones apart. */
  static List<Cell> cells(Answers answers) {
    List<Cell> cells = new ArrayList<>();
    ByDefinition definition = new ByDefinition(TestPack.PACK, Shape.of(answers));
    for (Field field : TestPack.PACK.fields().toList()) {
      if (answers.sheet().asks(field.question()) && field.type().judged()) {
        for (Scope scope : definition.scopes(answers.sheet().axesOf(field))) {
          cells.add(new Cell(field.name(), scope));
        }
      }
    }
    return cells;
  }

  static Value value(Cell cell, Random random) {
    return any(VALUES.of(field(cell)), random);
  }

  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** The cells that the UNKNOWN questions ask about. */
  static Set<Cell> essential(Assessment assessment) {
    Set<Cell> essential = new HashSet<>();
    for (FollowUpQuestion question : assessment.followUpQuestions()) {
      if (question.because() == FollowUpQuestion.Because.UNKNOWN) {
        question.asks().forEach(each -> essential.add(new Cell(each.field(), each.scope())));
      }
    }
    return essential;
  }

  static List<CriterionResult> criteria(Assessment assessment) {
    return assessment.viewpoints().stream().flatMap(each -> each.criteria().stream()).toList();
  }

  /** The level of every criterion in every cell. */
  static Map<String, Level> cellLevels(Assessment assessment) {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (CriterionResult criterion : criteria(assessment)) {
      for (CriterionResult.CellResult cell : criterion.cells()) {
        levels.put(criterion.id() + " at " + cell.scope(), cell.level());
      }
    }
    return levels;
  }
}
