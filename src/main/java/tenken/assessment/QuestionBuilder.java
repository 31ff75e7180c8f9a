package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/** Makes the follow-up questions and puts those first on which most hangs. */
final class QuestionBuilder {

  private final Standing standing;
  private final Weights weights;
  private final ItemNumbers items;
  private final Wording wording;
  private final Keys keys;

  QuestionBuilder(Standing standing, ItemNumbers items, Keys keys, Weights weights) {
    this.standing = standing;
    this.keys = keys;
    this.weights = weights;
    this.items = items;
    this.wording = new Wording(items);
  }

  List<FollowUpQuestion> build(List<Verdict> verdicts, List<FindingResult> findings) {
    List<FollowUpQuestion> questions = new ArrayList<>(unknown(verdicts));
    questions.addAll(ofFindings(findings));
    questions.addAll(contradictedDeclarations());
    questions.addAll(new EvidenceQuestions(standing, items, wording, keys).build(verdicts));
    questions.sort(
        Comparator.comparingDouble(FollowUpQuestion::points)
            .reversed()
            .thenComparing(FollowUpQuestion::because)
            .thenComparing(FollowUpQuestion::id));
    List<FollowUpQuestion> ranked = new ArrayList<>();
    questions.forEach(question -> ranked.add(question.ranked(ranked.size() + 1)));
    return ranked;
  }

  private List<FollowUpQuestion> unknown(List<Verdict> verdicts) {
    Map<String, Set<GridCell>> cells = new TreeMap<>();
    Map<String, Set<String>> decides = new HashMap<>();
    for (Verdict verdict : verdicts) {
      for (int index : verdict.essential()) {
        GridCell cell = standing.grid().cells().get(index);
        String field = cell.cell().field();
        cells
            .computeIfAbsent(field, f -> new TreeSet<>(Comparator.comparing(GridCell::scope)))
            .add(cell);
        decides.computeIfAbsent(field, f -> new TreeSet<>()).add(verdict.id());
      }
    }
    List<FollowUpQuestion> questions = new ArrayList<>();
    cells.forEach(
        (field, of) -> {
          Set<String> criteria = decides.getOrDefault(field, Set.of());
          Text text = wording.unknown(List.copyOf(of), standing);
          questions.add(
              question(FollowUpQuestion.Because.UNKNOWN, text, asked(of), criteria, field, keys)
                  .withPoints(weights.pointsBetween(criteria)));
        });
    return questions;
  }

  private List<FollowUpQuestion> ofFindings(List<FindingResult> findings) {
    List<FollowUpQuestion> questions = new ArrayList<>();
    for (FindingResult finding : findings) {
      List<FollowUpQuestion.Asked> asked = new ArrayList<>();
      for (MatchedAnswer each : finding.evidence()) {
        asked.add(new FollowUpQuestion.Asked(each.item(), each.field(), each.scope()));
      }
      questions.add(
          question(
                  finding.contradiction()
                      ? FollowUpQuestion.Because.CONTRADICTION
                      : FollowUpQuestion.Because.FINDING,
                  finding.asks(),
                  asked,
                  Set.of(finding.criterion()),
                  finding.id(),
                  keys)
              .withPoints(finding.pointsLost()));
    }
    return questions;
  }

  private List<FollowUpQuestion> contradictedDeclarations() {
    Map<String, Set<GridCell>> cells = new TreeMap<>();
    for (GridCell cell : standing.grid().cells()) {
      if (standing.declaredAgainstAnswer(cell.index())) {
        cells
            .computeIfAbsent(
                cell.cell().field(), f -> new TreeSet<>(Comparator.comparing(GridCell::scope)))
            .add(cell);
      }
    }
    List<FollowUpQuestion> questions = new ArrayList<>();
    cells.forEach(
        (field, of) ->
            questions.add(
                question(
                    FollowUpQuestion.Because.CONTRADICTION,
                    wording.declaredAgainstAnswer(List.copyOf(of)),
                    asked(of),
                    Set.of(),
                    field,
                    keys)));
    return questions;
  }

  private List<FollowUpQuestion.Asked> asked(Set<GridCell> cells) {
    List<FollowUpQuestion.Asked> asked = new ArrayList<>(cells.size());
    for (GridCell cell : cells) {
      String field = cell.cell().field();
      asked.add(new FollowUpQuestion.Asked(items.number(field), field, cell.scope()));
    }
    return asked;
  }

  static FollowUpQuestion question(
      FollowUpQuestion.Because because,
      Text text,
      List<FollowUpQuestion.Asked> asked,
      Set<String> decides,
      String subject,
      Keys keys) {
    List<Scope> scopes = new ArrayList<>(asked.size());
    asked.forEach(each -> scopes.add(each.scope()));
    String key = keys.of("q-", because + "\n" + subject, scopes);
    return new FollowUpQuestion(
        key, text, asked, because, decides.stream().sorted().toList(), 0, 0);
  }
}
