package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/** Makes the follow-up questions and puts those first on which most hangs. */
final class QuestionBuilder {

  private final Standing standing;
  private final Weights weights;
  private final ItemNumbers items;
  private final Wording wording;

  QuestionBuilder(Sheet sheet, Standing standing, Weights weights) {
    this.standing = standing;
    this.weights = weights;
    this.items = new ItemNumbers(sheet);
    this.wording = new Wording(items);
  }

  List<FollowUpQuestion> build(List<Verdict> verdicts, List<FindingResult> findings) {
    List<FollowUpQuestion> questions = new ArrayList<>(unknown(verdicts));
    questions.addAll(ofFindings(findings));
    questions.addAll(contradictedDeclarations());
    questions.addAll(new EvidenceQuestions(standing, items, wording).build(verdicts));
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
              question(FollowUpQuestion.Because.UNKNOWN, text, asked(of), criteria, field)
                  .withPoints(weights.pointsBetween(criteria)));
        });
    return questions;
  }

  private static List<FollowUpQuestion> ofFindings(List<FindingResult> findings) {
    List<FollowUpQuestion> questions = new ArrayList<>();
    for (FindingResult finding : findings) {
      FollowUpQuestion.Because because =
          finding.contradiction()
              ? FollowUpQuestion.Because.CONTRADICTION
              : FollowUpQuestion.Because.FINDING;
      List<FollowUpQuestion.Asked> asked =
          finding.evidence().stream()
              .map(each -> new FollowUpQuestion.Asked(each.item(), each.field(), each.scope()))
              .toList();
      Set<String> decides = Set.of(finding.criterion());
      questions.add(
          question(because, finding.asks(), asked, decides, finding.id())
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
                    field)));
    return questions;
  }

  private List<FollowUpQuestion.Asked> asked(Set<GridCell> cells) {
    return cells.stream()
        .map(cell -> cell.cell())
        .map(
            cell ->
                new FollowUpQuestion.Asked(items.number(cell.field()), cell.field(), cell.scope()))
        .toList();
  }

  static FollowUpQuestion question(
      FollowUpQuestion.Because because,
      Text text,
      List<FollowUpQuestion.Asked> asked,
      Set<String> decides,
      String subject) {
    Stream<Object> key =
        Stream.concat(
            Stream.of(because, subject), asked.stream().map(FollowUpQuestion.Asked::scope));
    return new FollowUpQuestion(
        Keys.of("q-", key), text, asked, because, decides.stream().sorted().toList(), 0, 0);
  }
}
