package tenken.assessment;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.OpenGuidance;
import tenken.catalog.Pack;
import tenken.ruleset.Engine;
import tenken.ruleset.Rule;
import tenken.ruleset.Ruleset;

/** Assesses answers under one pack. Safe to share between threads. */
public final class Assessor {

  private final Ruleset ruleset;
  private final Grids grids;
  private final Scoring scoring;
  private @Nullable Verification verification;

  /** Assesses under the pack that the rules belong to. */
  public Assessor(Ruleset ruleset) {
    this.ruleset = ruleset;
    this.grids = new Grids(ruleset);
    this.scoring = new Scoring(ruleset.pack().levelValues());
  }

  /** The pack under which it assesses. */
  public Pack pack() {
    return ruleset.pack();
  }

  /** The rules that it applies. */
  public Ruleset ruleset() {
    return ruleset;
  }

  /** What is proven of the pack's rules under all answers; found when it is first asked for. */
  public synchronized Verification verification() {
    Verification known = verification;
    if (known == null) {
      known = PackVerifier.verify(ruleset);
      verification = known;
    }
    return known;
  }

  /**
   * Assesses a document that was read under the same pack.
   *
   * @throws IllegalStateException if a criterion came to no level, which only a bug can cause
   */
  public Assessment assess(Answers answers) {
    return assess(answers, items -> true);
  }

  /**
   * Assesses a document and looks for what clears those findings alone that are about some items:
   * for whoever shows no others.
   *
   * @param items numbers of items
   * @throws IllegalStateException if a criterion came to no level, which only a bug can cause
   */
  public Assessment assess(Answers answers, Set<String> items) {
    return assess(answers, (List<String> of) -> !Collections.disjoint(of, items));
  }

  /**
   * Assesses a document without looking for what clears its findings, which takes most of the time:
   * for whoever wants levels of many documents.
   *
   * @throws IllegalStateException if a criterion came to no level, which only a bug can cause
   */
  public Assessment assessWithoutClearing(Answers answers) {
    return assess(answers, items -> false);
  }

  private Assessment assess(Answers answers, Predicate<List<String>> clears) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    Standing standing = new Standing(prepared.grid(), answers);
    Map<String, OpenGuidance> guidance = guidance(answers);
    List<Verdict> verdicts = new Judge(standing.situation(), guidance.keySet()).all();
    Engine engine = ruleset.engine(answers.sheet().id());
    List<Match> matches =
        prepared
            .matches()
            .of(engine.run(prepared.shown(standing), answers.asOf()), standing.situation());
    Weights weights = new Weights(scoring, verdicts);
    Recheck recheck = new Recheck(prepared, standing, engine, answers.asOf());
    Clearing clearing =
        new Clearing(standing.situation(), verdicts, guidance.keySet(), prepared.amiss(), recheck);
    BiFunction<Rule, List<String>, Clearing.Result> cleared =
        (rule, items) -> clears.test(items) ? clearing.of(rule) : Clearing.LEFT_OUT;
    Keys keys = new Keys();
    List<FindingResult> findings =
        new FindingBuilder(standing, prepared.items(), keys, weights, cleared, guidance)
            .build(matches);
    recheck.settle();
    List<FollowUpQuestion> questions =
        new QuestionBuilder(standing, prepared.items(), keys, weights).build(verdicts, findings);
    Declarations declarations = new Declarations(standing, prepared.items());
    return result(answers, standing, verdicts, findings, questions, declarations);
  }

  /** Tells what an operator is asked, given its answers so far. */
  public CellsAsked asks(Answers answers) {
    return CellsAsked.of(ruleset, grids.of(Shape.of(answers)).grid(), answers);
  }

  /**
   * Tells of every rule of the document's sheet, wherever it could raise, why it fires or does not.
   */
  public List<CriterionExplanation> explain(Answers answers) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    Standing standing = new Standing(prepared.grid(), answers);
    return new Explainer(standing, prepared.items(), guided(answers)).all();
  }

  /** Shows for every cell that UNKNOWN questions ask about, and each criterion, why it matters. */
  public List<Witness> witnesses(Answers answers) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    Situation situation = new Standing(prepared.grid(), answers).situation();
    Set<String> guided = guided(answers);
    return new Witnesses(situation, prepared.items(), guided)
        .of(new Judge(situation, guided).all());
  }

  private static Map<String, OpenGuidance> guidance(Answers answers) {
    Map<String, OpenGuidance> guidance = new HashMap<>();
    answers.openGuidance().forEach(open -> guidance.put(open.criterion(), open));
    return guidance;
  }

  private static Set<String> guided(Answers answers) {
    return answers.openGuidance().stream().map(OpenGuidance::criterion).collect(Collectors.toSet());
  }

  private Assessment result(
      Answers answers,
      Standing standing,
      List<Verdict> verdicts,
      List<FindingResult> findings,
      List<FollowUpQuestion> questions,
      Declarations declarations) {
    Pack pack = ruleset.pack();
    ScoreBuilder scores = new ScoreBuilder(scoring, standing);
    BitSet all = new BitSet();
    all.set(0, standing.grid().cells().size());
    return new Assessment(
        answers.sheet().id(),
        answers.sheet().revision(),
        answers.operator(),
        answers.asOf(),
        pack.version(),
        pack.digest(),
        answers.digest(),
        scores.score(verdicts, all),
        new ViewpointBuilder(pack, scores).build(verdicts),
        findings,
        questions,
        declarations.declared(verdicts),
        declarations.ignored());
  }
}
