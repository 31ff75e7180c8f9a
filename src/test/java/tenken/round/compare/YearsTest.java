package tenken.round.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.RandomAnswers;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.assessment.Assessment;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Level;
import tenken.catalog.Sheet;
import tenken.round.compare.YearComparison.BaselineState;
import tenken.round.compare.YearComparison.CriterionChange;
import tenken.round.compare.YearComparison.Direction;
import tenken.round.compare.YearComparison.FindingChange;
import tenken.round.pack.LoadedPack;

/** Comparisons of years over the shipped pack, with random documents for both sheets. */
class YearsTest {

  private static final LoadedPack PACK = LoadedPack.of(TestPack.ASSESSOR);
  private static final Sheet EARLIER = TestPack.sheet("platform-2023");
  private static final Sheet LATER = TestPack.sheet("platform-2024");

  private static Answers random(Sheet sheet, long seed) {
    return TestPack.answers(new RandomAnswers(TestPack.PACK, sheet).document(seed, 0.9));
  }

  private static YearSide side(Answers answers) {
    return new YearSide(answers, PACK, result(TestPack.ASSESSOR.assess(answers)));
  }

  private static ReadResult result(Assessment assessment) {
    List<ReadResult.Judged> criteria = new ArrayList<>();
    assessment
        .viewpoints()
        .forEach(
            viewpoint ->
                viewpoint
                    .criteria()
                    .forEach(
                        each ->
                            criteria.add(
                                new ReadResult.Judged(
                                    viewpoint.id(),
                                    viewpoint.title(),
                                    each.id(),
                                    each.title(),
                                    each.weight(),
                                    new LevelNow(
                                        each.level(),
                                        each.range().best(),
                                        each.range().worst(),
                                        each.range().mayNotApply())))));
    return new ReadResult(
        assessment.score(),
        criteria,
        assessment.findings().stream()
            .map(
                each ->
                    new ReadResult.Raised(
                        each.id(), each.criterion(), each.level(), each.scopes(), each.says()))
            .toList());
  }

  private static Years random(long seed) {
    return new Years(side(random(EARLIER, seed)), side(random(LATER, seed + 1)));
  }

  private static Set<String> criteria(YearSide side) {
    Set<String> ids = new HashSet<>();
    side.result().criteria().forEach(each -> ids.add(each.id()));
    return ids;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCriterionOfBothSheetsAppearsOnceWithItsState(long seed) {
    YearSide from = side(random(EARLIER, seed));
    YearSide to = side(random(LATER, seed + 1));
    Years years = new Years(from, to);
    List<CriterionChange> changes = years.criteria();
    Set<String> all = new HashSet<>(criteria(from));
    all.addAll(criteria(to));
    assertThat(changes).extracting(CriterionChange::id).containsExactlyInAnyOrderElementsOf(all);
    for (CriterionChange change : changes) {
      boolean before = criteria(from).contains(change.id());
      boolean after = criteria(to).contains(change.id());
      assertThat(change.state() == BaselineState.NEW).isEqualTo(!before);
      assertThat(change.state() == BaselineState.ABSENT).isEqualTo(!after);
    }
    List<String> grouped =
        new Groups(TestPack.PACK, LATER)
            .of(Grouping.VIEWPOINTS, years.judged()).stream()
                .flatMap(group -> group.criteria().stream())
                .toList();
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void underTheOfficialViewpointsNoCriterionIsLeftOut() {
    YearSide to = side(random(LATER, 1));
    List<CriteriaGroup> groups =
        new Groups(TestPack.PACK, LATER).of(Grouping.OFFICIAL, to.result().criteria());
    Set<String> grouped = new HashSet<>();
    groups.forEach(group -> grouped.addAll(group.criteria()));
    assertThat(grouped).isEqualTo(criteria(to));
    for (CriteriaGroup group : groups) {
      for (String criterion : group.criteria()) {
        List<String> serves =
            TestPack.PACK.viewpoints().get(criterion.substring(0, criterion.indexOf('/'))).serves();
        if (group.id() == null) {
          assertThat(serves).noneMatch(each -> each.startsWith(LATER.id() + "/"));
        } else {
          assertThat(serves).contains(LATER.id() + "/" + group.id());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsWorseThanIn2023AndEveryDifferenceSaysWhy(long seed) {
    for (CriterionChange change : random(seed).criteria()) {
      assertThat(change.direction()).isNotEqualTo(Direction.WORSE);
      boolean same = change.state() == BaselineState.UNCHANGED;
      assertThat(change.note() == null).as(change.id()).isEqualTo(same);
    }
    for (FindingChange change : random(seed).findings()) {
      assertThat(change.note() == null).isEqualTo(change.state() == BaselineState.UNCHANGED);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyDifferenceOfALevelHasACause(long seed) {
    assertThat(random(seed).criteria())
        .filteredOn(each -> each.state() != BaselineState.UNCHANGED)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.causes()).as(each.id()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFindingOfBothYearsAppearsOnce(long seed) {
    YearSide from = side(random(EARLIER, seed));
    YearSide to = side(random(LATER, seed + 1));
    List<String> ids =
        Stream.of(from, to)
            .flatMap(side -> side.result().findings().stream())
            .map(ReadResult.Raised::id)
            .distinct()
            .toList();
    assertThat(new Years(from, to).findings())
        .extracting(FindingChange::id)
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  /** A sheet like the later one, a year before it, so that nothing but answers can differ. */
  private static Sheet yearBefore() {
    return new Sheet(
        LATER.id(),
        LATER.kind(),
        LATER.year() - 1,
        LATER.title(),
        LATER.revision(),
        LATER.asOf(),
        LATER.note(),
        LATER.standsFor(),
        LATER.officialViewpoints(),
        LATER.recommendations(),
        LATER.sections(),
        LATER.closing(),
        LATER.dropped(),
        LATER.nextYearDraft(),
        LATER.place(),
        LATER.index());
  }

  private static Answers on(Sheet sheet, Answers answers, Map<Cell, Given> given) {
    return new Answers(
        sheet,
        answers.operator(),
        answers.asOf(),
        answers.services(),
        answers.absent(),
        answers.openGuidance(),
        given,
        answers.digest());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aChangedAnswerIsNamedAsTheCauseWhereItIsRead(long seed) {
    Answers now = random(LATER, seed);
    Cell cell =
        now.given().entrySet().stream()
            .filter(each -> each.getValue().status() == Status.ANSWERED)
            .map(Map.Entry::getKey)
            .filter(each -> type(each) == FieldType.CHOICE)
            .findFirst()
            .orElseThrow();
    Given said = now.given().get(cell);
    Map<Cell, Given> changed = new TreeMap<>(now.given());
    changed.put(cell, other(cell, said));
    Years years = new Years(side(on(yearBefore(), now, changed)), side(now));
    List<CriterionChange> reading =
        years.criteria().stream().filter(each -> names(each, cell)).toList();
    for (CriterionChange change : years.criteria()) {
      if (change.state() == BaselineState.UPDATED) {
        assertThat(reading).extracting(CriterionChange::id).contains(change.id());
      }
      assertThat(change.causes())
          .filteredOn(Cause.Answer.class::isInstance)
          .allSatisfy(each -> assertThat(((Cause.Answer) each).field()).isEqualTo(cell.field()));
    }
    for (CriterionChange change : reading) {
      assertThat(change.causes())
          .contains(
              new Cause.Answer(
                  cell.field(),
                  cell.scope(),
                  new Cause.Said(Status.ANSWERED, changed.get(cell).value()),
                  new Cause.Said(Status.ANSWERED, said.value()),
                  said.confidentiality()));
    }
  }

  private static FieldType type(Cell cell) {
    return TestPack.PACK.field(cell.field()).orElseThrow().type();
  }

  private static boolean names(CriterionChange change, Cell cell) {
    return change.causes().stream()
        .anyMatch(
            each ->
                each instanceof Cause.Answer answer
                    && answer.field().equals(cell.field())
                    && answer.scope().equals(cell.scope()));
  }

  private static Given other(Cell cell, Given said) {
    Field field = TestPack.PACK.field(cell.field()).orElseThrow();
    String option =
        field.options().stream()
            .map(each -> each.id())
            .filter(each -> !new Value.Chosen(each).equals(said.value()))
            .findFirst()
            .orElseThrow();
    return new Given(
        Status.ANSWERED,
        new Value.Chosen(option),
        null,
        null,
        said.evidence(),
        said.confidentiality());
  }

  @Test
  void withoutAnyDifferenceEverythingIsUnchanged() {
    Answers now = random(LATER, 21);
    Years years = new Years(side(on(yearBefore(), now, now.given())), side(now));
    assertThat(years.note()).isNull();
    assertThat(years.criteria())
        .allSatisfy(
            each -> {
              assertThat(each.state()).isEqualTo(BaselineState.UNCHANGED);
              assertThat(each.causes()).filteredOn(Cause.Answer.class::isInstance).isEmpty();
              assertThat(each.direction()).isIn(null, Direction.SAME);
            });
    assertThat(years.findings())
        .allSatisfy(each -> assertThat(each.state()).isEqualTo(BaselineState.UNCHANGED));
  }

  @Test
  void betweenOtherYearsAWorseLevelIsWorse() {
    Answers now = random(LATER, 31);
    Answers before = random(LATER, 32);
    List<CriterionChange> changes =
        new Years(side(on(yearBefore(), before, before.given())), side(now)).criteria();
    assertThat(changes)
        .filteredOn(
            each ->
                each.before() != null
                    && each.after() != null
                    && each.before().level() == Level.SATISFIED
                    && each.after().level() == Level.LACKING)
        .allSatisfy(each -> assertThat(each.direction()).isEqualTo(Direction.WORSE));
    assertThat(changes).extracting(CriterionChange::direction).contains(Direction.WORSE);
  }

  @Test
  void whatWasCarriedOverAndNotConfirmedIsMarked() {
    Answers now = random(LATER, 41);
    Map<Cell, Given> carried = new TreeMap<>();
    now.given()
        .forEach(
            (cell, given) -> {
              if (given.value() != null) {
                carried.put(
                    cell,
                    new Given(
                        Status.UNCONFIRMED,
                        given.value(),
                        null,
                        null,
                        given.evidence(),
                        given.confidentiality()));
              }
            });
    List<CriterionChange> changes =
        new Years(side(on(yearBefore(), now, now.given())), side(on(LATER, now, carried)))
            .criteria();
    assertThat(changes)
        .filteredOn(each -> !each.unconfirmed().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.causes()).hasAtLeastOneElementOfType(Cause.Answer.class));
  }
}
