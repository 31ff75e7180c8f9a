package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.catalog.Level;

/** Lists what a document declares not to apply, and what it answers without being asked. */
final class Declarations {

  private record Subject(String question, String reason, boolean accepted)
      implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      return Comparator.comparing(Subject::question)
          .thenComparing(Subject::reason)
          .thenComparing(Subject::accepted)
          .compare(this, other);
    }
  }

  private final Standing standing;
  private final ItemNumbers items;

  Declarations(Standing standing, ItemNumbers items) {
    this.standing = standing;
    this.items = items;
  }

  /**
   * Each declaration that took effect or was contradicted, with the weight that left the score
   * because of it.
   */
  List<Declaration> declared(List<Verdict> verdicts) {
    Map<Subject, List<GridCell>> subjects = new TreeMap<>();
    for (GridCell cell : standing.grid().cells()) {
      Given given = standing.given(cell.index());
      boolean accepted = standing.declared(cell.index());
      if (given != null && (accepted || standing.declaredAgainstAnswer(cell.index()))) {
        Subject subject =
            new Subject(
                cell.field().question(), Objects.requireNonNullElse(given.reason(), ""), accepted);
        subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(cell);
      }
    }
    List<Declaration> declarations = new ArrayList<>();
    subjects.forEach((subject, cells) -> declarations.add(declaration(subject, cells, verdicts)));
    return declarations;
  }

  private Declaration declaration(Subject subject, List<GridCell> cells, List<Verdict> verdicts) {
    Set<String> fields = new TreeSet<>();
    BitSet indexes = new BitSet();
    for (GridCell cell : cells) {
      fields.add(cell.cell().field());
      indexes.set(cell.index());
    }
    int weight = subject.accepted() ? weightLeft(indexes, verdicts) : 0;
    return new Declaration(
        subject.question(), List.copyOf(fields), subject.reason(), subject.accepted(), weight);
  }

  /** The weight of criteria that do not apply, and might if the cells were unknown instead. */
  private int weightLeft(BitSet cells, List<Verdict> verdicts) {
    Judge judge = new Judge(standing.situation().withoutDeclared(cells), Set.of());
    return verdicts.stream()
        .filter(verdict -> verdict.range().level() == Level.NOT_APPLICABLE)
        .filter(verdict -> verdict.judged().reads().intersects(cells))
        .filter(verdict -> judge.judge(verdict.judged()).range().level() != Level.NOT_APPLICABLE)
        .mapToInt(verdict -> verdict.weighed().weight())
        .sum();
  }

  /** Answers to cells that are certainly not asked. */
  List<IgnoredAnswer> ignored() {
    List<IgnoredAnswer> ignored = new ArrayList<>();
    for (GridCell cell : standing.grid().cells()) {
      Given given = standing.given(cell.index());
      boolean answer = given != null && given.status() != Status.NOT_APPLICABLE;
      if (answer && standing.asked(cell.index()) == Known.NO) {
        String field = cell.cell().field();
        ignored.add(new IgnoredAnswer(items.number(field), field, cell.scope()));
      }
    }
    ignored.sort(Comparator.comparing(IgnoredAnswer::field).thenComparing(IgnoredAnswer::scope));
    return ignored;
  }
}
