package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tenken.answers.Given;
import tenken.catalog.Item;
import tenken.catalog.Level;
import tenken.catalog.Strength;

/**
 * Asks for evidence where a criterion of law or guideline is satisfied on the operator's word
 * alone.
 */
final class EvidenceQuestions {

  private final Standing standing;
  private final ItemNumbers items;
  private final Wording wording;
  private final Keys keys;

  EvidenceQuestions(Standing standing, ItemNumbers items, Wording wording, Keys keys) {
    this.standing = standing;
    this.items = items;
    this.wording = wording;
    this.keys = keys;
  }

  List<FollowUpQuestion> build(List<Verdict> verdicts) {
    Map<String, Set<GridCell>> cells = new TreeMap<>();
    Map<String, Set<String>> decides = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      List<GridCell> claimed = claimed(verdict);
      for (GridCell cell : claimed) {
        String question = cell.field().question();
        cells
            .computeIfAbsent(question, q -> new TreeSet<>(Comparator.comparing(GridCell::cell)))
            .add(cell);
        decides.computeIfAbsent(question, q -> new TreeSet<>()).add(verdict.id());
      }
    }
    List<FollowUpQuestion> questions = new ArrayList<>();
    cells.forEach(
        (question, of) -> {
          Item item = items.asking(question);
          if (item != null) {
            questions.add(
                QuestionBuilder.question(
                    FollowUpQuestion.Because.NO_EVIDENCE,
                    wording.noEvidence(item),
                    asked(item, of),
                    decides.getOrDefault(question, Set.of()),
                    question,
                    keys));
          }
        });
    return questions;
  }

  private static List<FollowUpQuestion.Asked> asked(Item item, Set<GridCell> cells) {
    return cells.stream()
        .map(cell -> new FollowUpQuestion.Asked(item.number(), cell.cell().field(), cell.scope()))
        .toList();
  }

  /** The answered cells of a satisfied criterion, if none of them has evidence. */
  private List<GridCell> claimed(Verdict verdict) {
    Strength strength = verdict.judged().rules().criterion().basis().get(0).strength();
    if (verdict.range().level() != Level.SATISFIED || strength.compareTo(Strength.GUIDELINE) > 0) {
      return List.of();
    }
    BitSet read = new BitSet();
    for (Instance instance : verdict.judged().instances()) {
      for (int cell : instance.cells()) {
        read.set(cell);
      }
    }
    List<GridCell> claimed = new ArrayList<>();
    for (int cell = read.nextSetBit(0); cell >= 0; cell = read.nextSetBit(cell + 1)) {
      Given given = standing.given(cell);
      if (given != null && standing.answered(cell) && standing.asked(cell) == Known.YES) {
        if (!given.claimed()) {
          return List.of();
        }
        claimed.add(standing.grid().cells().get(cell));
      }
    }
    return claimed;
  }
}
