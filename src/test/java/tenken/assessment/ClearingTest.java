package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Option;
import tenken.catalog.Remedy;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Rule;
import tools.jackson.databind.json.JsonMapper;

/** What would clear a finding does, when it is answered, and spoils nothing. */
class ClearingTest {

  private static final int RANDOM_DOCUMENTS = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private record Raised(String finding, Scope scope) {}

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyChangeThatIsSuggestedForASampleClearsItsFindingAlone(Path sample) {
    tryAll(sample(sample));
  }

  @Test
  void everyChangeThatIsSuggestedForARandomDocumentClearsItsFindingAlone() {
    for (int seed = 0; seed < RANDOM_DOCUMENTS; seed++) {
      tryAll(TestPack.random(seed, seed % 2 == 0 ? 1 : 0.8));
    }
  }

  @Test
  void noSmallerStepOfTheSameFieldThatNoRuleNamesAmissClearsTheFinding() throws IOException {
    int tried = 0;
    for (Path sample : samples()) {
      Answers answers = sample(sample);
      Set<String> amiss = namedAmiss(answers);
      for (Step step : steps(answers)) {
        boolean anyway = amiss.contains(step.to(step.change().to()));
        for (Option less : step.field().options()) {
          boolean smaller = step.from() < less.rank() && less.rank() < step.rank();
          if (smaller && (anyway || !amiss.contains(step.to(new Value.Chosen(less.id()))))) {
            tried++;
            assertThat(step.clearsBy(less)).as("%s to %s", step, less.id()).isFalse();
          }
        }
      }
    }
    assertThat(tried).isPositive();
  }

  @Test
  void noOptionThatARuleNamesAmissIsSuggestedForASampleWhereAnyOtherClears() throws IOException {
    for (Path sample : samples()) {
      Answers answers = sample(sample);
      Set<String> amiss = namedAmiss(answers);
      for (Step step : steps(answers)) {
        if (amiss.contains(step.to(step.change().to()))) {
          assertThat(step.field().options())
              .filteredOn(option -> option.rank() > step.from())
              .filteredOn(option -> !amiss.contains(step.to(new Value.Chosen(option.id()))))
              .noneMatch(step::clearsBy);
        }
      }
    }
  }

  @Test
  void noOptionThatIsSuggestedToBeAddedCouldBeLeftOut() throws IOException {
    int tried = 0;
    for (Path sample : samples()) {
      tried += leaveOut(sample(sample));
    }
    for (int seed = 0; seed < RANDOM_DOCUMENTS / 10; seed++) {
      tried += leaveOut(TestPack.random(seed, 1));
    }
    assertThat(tried).isPositive();
  }

  private static int leaveOut(Answers answers) {
    Assessment before = TestPack.ASSESSOR.assess(answers);
    int tried = 0;
    for (FindingResult finding : before.findings()) {
      for (ClearedBy cleared : finding.clearedBy()) {
        for (Answers less : lesser(answers, cleared)) {
          tried++;
          assertThat(clears(finding, before, less)).as(finding.id() + cleared).isFalse();
        }
      }
    }
    return tried;
  }

  @Test
  void whereAnyOfSeveralOptionsClearsUpToThreeAreNamed() throws IOException {
    int several = 0;
    for (Path sample : samples()) {
      Answers answers = sample(sample);
      Assessment before = TestPack.ASSESSOR.assess(answers);
      for (FindingResult finding : before.findings()) {
        Set<Value> named = new HashSet<>();
        finding.clearedBy().stream()
            .filter(each -> !oneMore(answers, each).isEmpty())
            .forEach(each -> named.add(each.changes().get(0).to()));
        several += named.size() > 1 ? 1 : 0;
        for (ClearedBy cleared : finding.clearedBy()) {
          if (finding.clearedBy().size() < 3 && !oneMore(answers, cleared).isEmpty()) {
            assertThat(others(answers, cleared))
                .as(finding.id())
                .filteredOn(other -> clears(finding, before, other))
                .allMatch(other -> named.contains(other.given().get(cell(cleared)).value()));
          }
        }
      }
    }
    assertThat(several).isPositive();
  }

  /** The answers with the change, where it adds one option to one list. */
  private static List<Answers> oneMore(Answers answers, ClearedBy cleared) {
    Value to = cleared.changes().get(0).to();
    return others(answers, cleared).stream()
        .filter(each -> each.given().get(cell(cleared)).value().equals(to))
        .toList();
  }

  /** The answers with any one option added to the list that a change adds to. */
  private static List<Answers> others(Answers answers, ClearedBy cleared) {
    Cell cell = cell(cleared);
    Field field = Documents.field(cell);
    if (cleared.changes().size() > 1 || field.remedy() != Remedy.ADD) {
      return List.of();
    }
    Set<String> now = listed(field, answers.given().get(cell).value());
    List<Answers> others = new ArrayList<>();
    for (Option option : field.options()) {
      TreeSet<String> more = new TreeSet<>(now);
      if (!option.exclusive() && more.add(option.id())) {
        others.add(answering(answers, Map.of(cell, new Value.Selected(more))));
      }
    }
    return others;
  }

  private static Cell cell(ClearedBy cleared) {
    return new Cell(cleared.changes().get(0).field(), cleared.changes().get(0).scope());
  }

  /** The change of one list without one of the options that it adds. */
  private static List<Answers> lesser(Answers answers, ClearedBy cleared) {
    Cell cell = cell(cleared);
    Field field = Documents.field(cell);
    if (cleared.changes().size() > 1 || field.remedy() != Remedy.ADD) {
      return List.of();
    }
    Set<String> to = listed(field, cleared.changes().get(0).to());
    Set<String> added = new HashSet<>(to);
    added.removeAll(listed(field, answers.given().get(cell).value()));
    return added.stream()
        .filter(option -> to.size() > 1)
        .map(option -> to.stream().filter(each -> !each.equals(option)).toList())
        .map(rest -> answering(answers, Map.of(cell, new Value.Selected(new TreeSet<>(rest)))))
        .toList();
  }

  /** Options that a rule which reads nothing else raises something on, as field=option. */
  private static Set<String> namedAmiss(Answers answers) {
    Set<String> amiss = new HashSet<>();
    for (CriterionRules criterion : TestPack.RULESET.rules(answers.sheet().id()).criteria()) {
      for (Rule rule : criterion.rules()) {
        for (tenken.ruleset.Test test : rule.tests()) {
          if (rule.slots().size() == 1 && test instanceof tenken.ruleset.Test.OptionIn in) {
            in.options()
                .forEach(each -> amiss.add(rule.slots().get(0).field().name() + "=" + each));
          }
        }
      }
    }
    assertThat(amiss).isNotEmpty();
    return amiss;
  }

  /** A suggestion that gives one choice the same better option in every cell. */
  private record Step(
      Answers answers, Assessment before, FindingResult finding, ClearedBy cleared, Field field) {

    ClearedBy.Change change() {
      return cleared.changes().get(0);
    }

    String to(Value value) {
      return field.name() + "=" + ((Value.Chosen) value).option();
    }

    int rank() {
      return ClearingTest.rank(field, change().to());
    }

    /** The rank of the best option that any of the cells holds now. */
    int from() {
      return cleared.changes().stream()
          .map(each -> answers.given().get(new Cell(each.field(), each.scope())).value())
          .mapToInt(value -> ClearingTest.rank(field, value))
          .max()
          .orElseThrow();
    }

    boolean clearsBy(Option option) {
      return clears(finding, before, answering(answers, ClearingTest.to(cleared, option)));
    }
  }

  private static List<Step> steps(Answers answers) {
    Assessment before = TestPack.ASSESSOR.assess(answers);
    List<Step> steps = new ArrayList<>();
    for (FindingResult finding : before.findings()) {
      for (ClearedBy cleared : finding.clearedBy()) {
        ClearedBy.Change first = cleared.changes().get(0);
        Field field = Documents.field(new Cell(first.field(), first.scope()));
        if (field.remedy() == Remedy.RAISE && alike(cleared)) {
          steps.add(new Step(answers, before, finding, cleared, field));
        }
      }
    }
    return steps;
  }

  /** Whether a change gives one field the same value in every cell. */
  private static boolean alike(ClearedBy cleared) {
    ClearedBy.Change first = cleared.changes().get(0);
    return cleared.changes().stream()
        .allMatch(each -> each.field().equals(first.field()) && each.to().equals(first.to()));
  }

  private static Map<Cell, Value> to(ClearedBy cleared, Option option) {
    Map<Cell, Value> changes = new HashMap<>();
    for (ClearedBy.Change each : cleared.changes()) {
      changes.put(new Cell(each.field(), each.scope()), new Value.Chosen(option.id()));
    }
    return changes;
  }

  /** Whether the finding is gone and nothing new is there. */
  private static boolean clears(FindingResult finding, Assessment before, Answers changed) {
    Set<Raised> now = raised(before);
    finding.scopes().forEach(scope -> now.remove(new Raised(finding.id(), scope)));
    return now.containsAll(raised(TestPack.ASSESSOR.assess(changed)));
  }

  @Test
  void noBetterOptionOfOneFieldClearsAFindingThatSaysThereIsNoSmallChange() throws IOException {
    int tried = 0;
    for (Path sample : samples()) {
      tried += tryBetterOptions(sample(sample));
    }
    for (int seed = 0; seed < RANDOM_DOCUMENTS / 10; seed++) {
      tried += tryBetterOptions(TestPack.random(seed, 1));
    }
    assertThat(tried).isPositive();
  }

  private static int tryBetterOptions(Answers answers) {
    Assessment before = TestPack.ASSESSOR.assess(answers);
    int tried = 0;
    for (FindingResult finding : before.findings()) {
      NotCleared why = finding.notCleared();
      if (why != null && why.because() == NotCleared.Because.NO_SMALL_CHANGE) {
        for (MatchedAnswer matched : finding.evidence()) {
          for (Option option : better(matched)) {
            tried++;
            Value value = new Value.Chosen(option.id());
            Cell cell = new Cell(matched.field(), matched.scope());
            assertThat(clears(finding, before, answering(answers, Map.of(cell, value))))
                .as("%s by %s to %s", finding.id(), cell, option.id())
                .isFalse();
          }
        }
      }
    }
    return tried;
  }

  private static List<Option> better(MatchedAnswer matched) {
    Field field = Documents.field(new Cell(matched.field(), matched.scope()));
    if (field.remedy() != Remedy.RAISE) {
      return List.of();
    }
    Option now = field.option(((Value.Chosen) matched.value()).option()).orElseThrow();
    return field.options().stream()
        .filter(option -> now.ranked() && option.rank() > now.rank())
        .toList();
  }

  @Test
  void aFindingThatSaysThereIsNoSmallChangeHasAnAnswerWithARemedy() throws IOException {
    Set<NotCleared.Because> seen = new HashSet<>();
    for (Path sample : samples()) {
      for (FindingResult finding : TestPack.ASSESSOR.assess(sample(sample)).findings()) {
        NotCleared why = finding.notCleared();
        if (why != null && why.because() != NotCleared.Because.CONTRADICTION) {
          seen.add(why.because());
          assertThat(finding.evidence().stream().anyMatch(ClearingTest::hasRemedy))
              .as(finding.id())
              .isEqualTo(why.because() == NotCleared.Because.NO_SMALL_CHANGE);
        }
      }
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(NotCleared.Because.FACTS, NotCleared.Because.NO_SMALL_CHANGE);
  }

  /** Facts have none, and an option outside its field's order has no better one. */
  private static boolean hasRemedy(MatchedAnswer matched) {
    Field field = Documents.field(new Cell(matched.field(), matched.scope()));
    return switch (field.remedy()) {
      case NONE -> false;
      case RAISE -> field.option(((Value.Chosen) matched.value()).option()).orElseThrow().ranked();
      default -> true;
    };
  }

  @Test
  void everyFindingIsClearedOrSaysWhyNot() {
    for (Path sample : List.of(gaps("platform"), gaps("carrier"))) {
      for (FindingResult finding : TestPack.ASSESSOR.assess(sample(sample)).findings()) {
        assertThat(finding.clearedBy().isEmpty()).isEqualTo(finding.notCleared() != null);
      }
    }
  }

  @Test
  void aContradictionAsksWhichAnswerIsRightAndSuggestsNone() {
    List<FindingResult> contradictions =
        IntStream.range(0, 20)
            .mapToObj(seed -> TestPack.ASSESSOR.assess(TestPack.random(seed)))
            .flatMap(assessment -> assessment.findings().stream())
            .filter(FindingResult::contradiction)
            .toList();
    assertThat(contradictions)
        .isNotEmpty()
        .allMatch(finding -> finding.clearedBy().isEmpty())
        .allMatch(finding -> finding.notCleared().because() == NotCleared.Because.CONTRADICTION);
  }

  @Test
  void mostFindingsOfTheSamplesWithGapsAreClearedByASmallChange() {
    for (String kind : List.of("platform", "carrier")) {
      List<FindingResult> findings = TestPack.ASSESSOR.assess(sample(gaps(kind))).findings();
      long cleared = findings.stream().filter(each -> !each.clearedBy().isEmpty()).count();
      assertThat(cleared).as(kind).isGreaterThan(findings.size() / 2);
    }
  }

  private static Path gaps(String kind) {
    return Path.of("src/samples", kind + "-gaps.json");
  }

  private static Answers sample(Path file) {
    try {
      return TestPack.answers(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void tryAll(Answers answers) {
    Assessment before = TestPack.ASSESSOR.assess(answers);
    for (FindingResult finding : before.findings()) {
      assertThat(finding.clearedBy()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
      for (ClearedBy cleared : finding.clearedBy()) {
        Map<Cell, Value> changes = new HashMap<>();
        for (ClearedBy.Change change : cleared.changes()) {
          Cell cell = new Cell(change.field(), change.scope());
          assertBetter(cell, answers.given().get(cell), change.to());
          changes.put(cell, change.to());
        }
        Assessment after = TestPack.ASSESSOR.assess(answering(answers, changes));
        assertCleared(finding, cleared, before, after);
      }
    }
  }

  /** The answers with other values; whatever supports them stays. */
  private static Answers answering(Answers answers, Map<Cell, Value> changes) {
    Map<Cell, Given> given = new HashMap<>(answers.given());
    changes.forEach((cell, value) -> given.put(cell, Documents.given(value)));
    return Documents.with(answers, given);
  }

  private static void assertBetter(Cell cell, Given now, Value then) {
    Field field = Documents.field(cell);
    Value value = now.value();
    if (then instanceof Value.Selected selected) {
      assertThat(selected.options()).as("%s can be answered", cell).isNotEmpty();
    }
    boolean better =
        switch (field.remedy()) {
          case RAISE -> rank(field, then) > rank(field, value);
          case ADD -> listed(field, then).containsAll(listed(field, value));
          case REMOVE -> listed(field, value).containsAll(listed(field, then));
          case MORE -> ((Value.Amount) then).count() > ((Value.Amount) value).count();
          case FEWER -> ((Value.Amount) then).count() < ((Value.Amount) value).count();
          case LATER -> ((Value.Date) then).date().isAfter(((Value.Date) value).date());
          case EARLIER -> ((Value.Date) then).date().isBefore(((Value.Date) value).date());
          case NONE -> false;
        };
    assertThat(better).as("%s from %s to %s", cell, value, then).isTrue();
  }

  private static int rank(Field field, Value value) {
    Option option = field.option(((Value.Chosen) value).option()).orElseThrow();
    assertThat(option.ranked()).isTrue();
    return option.rank();
  }

  private static Set<String> listed(Field field, Value value) {
    Set<String> options = new HashSet<>(((Value.Selected) value).options());
    options.removeIf(option -> field.option(option).orElseThrow().exclusive());
    return options;
  }

  private static void assertCleared(
      FindingResult finding, ClearedBy cleared, Assessment before, Assessment after) {
    String what = finding.id() + " by " + cleared;
    Set<Raised> now = raised(before);
    Set<Raised> then = raised(after);
    assertThat(now).as(what).containsAll(then);
    finding
        .scopes()
        .forEach(
            scope -> assertThat(then).as(what).doesNotContain(new Raised(finding.id(), scope)));
    Map<String, Level> levels = Documents.cellLevels(after);
    Documents.cellLevels(before)
        .forEach((cell, level) -> assertNotLower(what, cell, level, levels.get(cell), cleared));
    assertNoWorse(what, cleared, before, after);
    for (Scope scope : finding.scopes()) {
      assertThat(levels.get(finding.criterion() + " at " + scope))
          .as("%s still applies", what)
          .isNotNull()
          .isNotEqualTo(Level.NOT_APPLICABLE);
    }
  }

  /** A known lack may make way for what is unknown beside it; what was satisfied may not. */
  private static void assertNotLower(
      String what, String cell, Level now, Level then, ClearedBy cleared) {
    if (then == Level.UNDETERMINED) {
      boolean opens = now != Level.SATISFIED || !cleared.opens().isEmpty();
      assertThat(opens).as("%s: %s", what, cell).isTrue();
    } else if (now != Level.NOT_APPLICABLE && now != Level.UNDETERMINED) {
      assertThat(then).as("%s: %s", what, cell).isLessThanOrEqualTo(now);
    }
  }

  /** What a criterion can come to gets no worse but by what the change opens. */
  private static void assertNoWorse(
      String what, ClearedBy cleared, Assessment before, Assessment after) {
    Map<String, LevelRange> ranges = new HashMap<>();
    Documents.criteria(after).forEach(each -> ranges.put(each.id(), each.range()));
    for (CriterionResult criterion : Documents.criteria(before)) {
      Level now = criterion.range().worst();
      Level then = ranges.get(criterion.id()).worst();
      if (now != null && then != null && cleared.opens().isEmpty()) {
        assertThat(then).as("%s: %s", what, criterion.id()).isLessThanOrEqualTo(now);
      }
    }
  }

  private static Set<Raised> raised(Assessment assessment) {
    Set<Raised> raised = new HashSet<>();
    for (FindingResult finding : assessment.findings()) {
      finding.scopes().forEach(scope -> raised.add(new Raised(finding.id(), scope)));
    }
    return raised;
  }
}
