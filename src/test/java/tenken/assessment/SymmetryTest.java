package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Absence;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.RandomAnswers;
import tenken.answers.Value;
import tenken.catalog.Audience;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tools.jackson.databind.node.ObjectNode;

/** What must make no difference makes none. */
class SymmetryTest {

  private static final int DOCUMENTS = 200;
  private static final String OUT = Audience.LOGGED_OUT.name();
  private static final String NONE = Audience.NO_ACCOUNT.name();

  private static @Nullable Audience swapped(@Nullable Audience audience) {
    if (audience == Audience.LOGGED_OUT) {
      return Audience.NO_ACCOUNT;
    }
    return audience == Audience.NO_ACCOUNT ? Audience.LOGGED_OUT : audience;
  }

  private static Scope swapped(Scope scope) {
    return new Scope(scope.service(), swapped(scope.audience()), scope.region());
  }

  /** Swaps the options that are named after the two; a field that has only one keeps it. */
  private static Value swapped(Field field, Value value) {
    boolean both = field.option(OUT).isPresent() && field.option(NONE).isPresent();
    if (!both || !(value instanceof Value.Selected selected)) {
      return value;
    }
    Set<String> options = new HashSet<>(selected.options());
    boolean out = options.remove(OUT);
    boolean none = options.remove(NONE);
    if (out) {
      options.add(NONE);
    }
    if (none) {
      options.add(OUT);
    }
    return new Value.Selected(new TreeSet<>(options));
  }

  private static Answers swapped(Answers answers) {
    Map<Cell, Given> given = new HashMap<>();
    answers
        .given()
        .forEach(
            (cell, each) -> {
              Value value = each.value();
              given.put(
                  new Cell(cell.field(), swapped(cell.scope())),
                  new Given(
                      each.status(),
                      value == null ? null : swapped(Documents.field(cell), value),
                      each.reason(),
                      each.until(),
                      each.evidence(),
                      each.confidentiality()));
            });
    List<Absence> absent = new ArrayList<>();
    for (Absence each : answers.absent()) {
      Set<Audience> audiences = new HashSet<>();
      each.audiences().forEach(audience -> audiences.add(swapped(audience)));
      absent.add(new Absence(each.services(), audiences, each.regions(), each.reason()));
    }
    return new Answers(
        answers.sheet(),
        answers.operator(),
        answers.asOf(),
        answers.services(),
        absent,
        answers.openGuidance(),
        given,
        answers.digest());
  }

  @Test
  void swappingLoggedOutAndNoAccountSwapsTheScopesAndNothingElse() {
    int swapped = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed);
      Assessment before = TestPack.ASSESSOR.assess(answers);
      Assessment after = TestPack.ASSESSOR.assess(swapped(answers));
      assertThat(facets(after, UnaryOperator.identity()))
          .as("seed %s", seed)
          .isEqualTo(facets(before, SymmetryTest::swapped));
      swapped += before.equals(after) ? 0 : 1;
    }
    assertThat(swapped).isGreaterThan(DOCUMENTS / 4);
  }

  /** All that an assessment says, in no order, with its scopes changed. */
  private static Map<String, Object> facets(Assessment assessment, UnaryOperator<Scope> scopes) {
    Map<String, Object> facets = new LinkedHashMap<>();
    boolean changed = !scopes.apply(LOGGED_OUT).equals(LOGGED_OUT);
    facets.put("score", assessment.score());
    assessment.viewpoints().forEach(each -> facets.put(each.id(), facets(each, scopes)));
    for (FindingResult finding : assessment.findings()) {
      Set<Object> evidence = new HashSet<>();
      finding
          .evidence()
          .forEach(
              each -> {
                Field field = Documents.field(new Cell(each.field(), each.scope()));
                Value value = changed ? swapped(field, each.value()) : each.value();
                evidence.add(
                    List.of(
                        each.field(),
                        scopes.apply(each.scope()),
                        value,
                        each.evidence(),
                        each.confidentiality()));
              });
      facets.put(
          changed ? renamed(finding.id()) : finding.id(),
          List.of(
              finding.criterion(),
              finding.level(),
              Set.copyOf(finding.items()),
              Set.copyOf(finding.scopes().stream().map(scopes).toList()),
              finding.pointsLost(),
              finding.confidentiality(),
              evidence));
    }
    Set<Object> questions = new HashSet<>();
    for (FollowUpQuestion question : assessment.followUpQuestions()) {
      Set<Object> asks = new HashSet<>();
      question.asks().forEach(each -> asks.add(List.of(each.field(), scopes.apply(each.scope()))));
      questions.add(List.of(question.because(), asks, question.decides(), question.points()));
    }
    facets.put("questions", questions);
    facets.put("declared", Set.copyOf(assessment.declared()));
    Set<Object> ignored = new HashSet<>();
    assessment
        .ignored()
        .forEach(each -> ignored.add(List.of(each.field(), scopes.apply(each.scope()))));
    facets.put("ignored", ignored);
    return facets;
  }

  private static final Scope LOGGED_OUT = new Scope(null, Audience.LOGGED_OUT, null);

  /** Two findings are named after the people whom they are about. */
  private static String renamed(String finding) {
    return finding
        .replace("logged-out", "LOGGED-OUT")
        .replace("no-account", "logged-out")
        .replace("LOGGED-OUT", "no-account");
  }

  private static List<Object> facets(ViewpointResult viewpoint, UnaryOperator<Scope> scopes) {
    List<Object> facets = new ArrayList<>(List.of(viewpoint.level(), viewpoint.score()));
    for (CriterionResult criterion : viewpoint.criteria()) {
      Map<Scope, Level> cells = new HashMap<>();
      criterion.cells().forEach(cell -> cells.put(scopes.apply(cell.scope()), cell.level()));
      facets.add(List.of(criterion.id(), criterion.range(), cells));
    }
    return facets;
  }

  @Test
  void renamingTheOperatorChangesNothingElse() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      ObjectNode document = new RandomAnswers(TestPack.PACK, TestPack.sheet(seed)).document(seed);
      Assessment before = TestPack.ASSESSOR.assess(TestPack.answers(document));
      document.put("operator", "another");
      Assessment after = TestPack.ASSESSOR.assess(TestPack.answers(document));
      assertThat(after.operator()).isEqualTo("another");
      assertThat(as(after, before.operator(), before.answersDigest()))
          .as("seed %s", seed)
          .isEqualTo(before);
    }
  }

  private static Assessment as(Assessment of, @Nullable String operator, String digest) {
    return new Assessment(
        of.sheet(),
        of.sheetRevision(),
        operator,
        of.asOf(),
        of.packVersion(),
        of.packDigest(),
        digest,
        of.score(),
        of.viewpoints(),
        of.findings(),
        of.followUpQuestions(),
        of.declared(),
        of.ignored());
  }

  @Test
  void theOrderOfAnswersChangesNothing() {
    Assessor another = new Assessor(TestPack.RULESET);
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      ObjectNode document = new RandomAnswers(TestPack.PACK, TestPack.sheet(seed)).document(seed);
      Assessment before = TestPack.ASSESSOR.assess(TestPack.answers(document));
      Answers shuffled = TestPack.answers(RandomAnswers.shuffled(document, seed));
      Assessment after = another.assess(shuffled);
      assertThat(after).as("seed %s", seed).isEqualTo(before);
      if (seed % 5 == 0) {
        assertThat(after).hasToString(before.toString());
      }
    }
  }
}
