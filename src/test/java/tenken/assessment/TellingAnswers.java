package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.Axis;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;

/**
 * Finds answers that a criterion judges otherwise under one set of rules than under another. That
 * there are none is exact: all completions of an empty document are compared, as decision diagrams
 * over values that either set of rules can tell apart.
 */
final class TellingAnswers {

  /** What may differ in one scope: whether a rule fires, or whether the criterion applies. */
  private record Outcome(String rule, Scope scope, List<Instance> written, List<Instance> changed) {

    boolean alike() {
      return Set.copyOf(written).equals(Set.copyOf(changed));
    }
  }

  private final Grid grid;
  private final Outcome outcome;
  private final JudgedCriterion both;

  private TellingAnswers(Grid grid, Outcome outcome) {
    this.grid = grid;
    this.outcome = outcome;
    List<Instance> together = new ArrayList<>(outcome.written());
    together.addAll(outcome.changed());
    CriterionRules any = grid.criteria().get(0).rules();
    this.both =
        new JudgedCriterion(any, List.of(new JudgedCell(outcome.scope(), together)), grid.cells());
  }

  /** Answers that tell two sets of rules for one criterion apart on a sheet. */
  static Optional<Telling> between(
      Pack pack, String sheet, CriterionRules written, CriterionRules changed) {
    if (written.equals(changed)) {
      return Optional.empty();
    }
    Shape shape = shape(pack, sheet, written, changed);
    Grid grid = GridBuilder.build(pack, ReadyCases.alone(pack, sheet, written, changed), shape);
    Map<Scope, List<Instance>> before = new TreeMap<>();
    Map<Scope, List<Instance>> after = new TreeMap<>();
    for (JudgedCriterion judged : grid.criteria()) {
      Map<Scope, List<Instance>> side = judged.rules().equals(written) ? before : after;
      judged.cells().forEach(cell -> side.put(cell.scope(), cell.instances()));
    }
    Set<Scope> scopes = new TreeSet<>(before.keySet());
    scopes.addAll(after.keySet());
    return scopes.stream()
        .flatMap(
            scope ->
                outcomes(
                    scope,
                    before.getOrDefault(scope, List.of()),
                    after.getOrDefault(scope, List.of())))
        .filter(outcome -> !outcome.alike())
        .sorted(Comparator.comparing(outcome -> outcome.rule().isEmpty()))
        .flatMap(outcome -> new TellingAnswers(grid, outcome).find().stream())
        .findFirst();
  }

  /** Two services, where there are any: one alone shows nothing of how scopes are joined. */
  private static Shape shape(
      Pack pack, String sheet, CriterionRules written, CriterionRules changed) {
    boolean services =
        Stream.of(written, changed)
            .flatMap(each -> each.rules().stream())
            .flatMap(rule -> rule.slots().stream())
            .anyMatch(slot -> slot.axes().contains(Axis.SERVICE));
    LocalDate asOf = pack.sheets().get(sheet).asOf();
    return new Shape(sheet, services ? List.of("A", "B") : List.of(), List.of(), asOf);
  }

  private static Stream<Outcome> outcomes(
      Scope scope, List<Instance> written, List<Instance> changed) {
    Set<String> rules = new TreeSet<>();
    Stream.of(written, changed)
        .flatMap(List::stream)
        .forEach(instance -> rules.add(instance.rule().id()));
    return Stream.concat(
        rules.stream()
            .map(
                rule -> {
                  Instance never = never(written.isEmpty() ? changed.get(0) : written.get(0));
                  return new Outcome(
                      rule, scope, firing(written, rule, never), firing(changed, rule, never));
                }),
        Stream.of(new Outcome("", scope, applying(written), applying(changed))));
  }

  /** A rule's instances, beside one that makes not to apply the same as not to fire. */
  private static List<Instance> firing(List<Instance> instances, String rule, Instance never) {
    List<Instance> firing = new ArrayList<>(List.of(never));
    for (Instance each : instances) {
      if (each.rule().id().equals(rule)) {
        firing.add(each);
      }
    }
    return firing;
  }

  /** An instance that always applies and never fires. */
  private static Instance never(Instance any) {
    List<Term> never = List.of(new Term.Within(any.cells().get(0), 0));
    return new Instance(
        any.rule(), Level.LACKING, any.scope(), List.of(), never, null, any.reads());
  }

  /** The instances without their conditions. */
  private static List<Instance> applying(List<Instance> instances) {
    return instances.stream().map(each -> with(each, List.of())).distinct().toList();
  }

  private static Instance with(Instance each, List<Term> terms) {
    return new Instance(
        each.rule(),
        Level.LACKING,
        each.scope(),
        each.cells(),
        terms,
        each.applies(),
        each.reads());
  }

  /** Answers one cell after the other so that the outcome stays another, with few answers. */
  private Optional<Telling> find() {
    Map<Integer, Long> answered = new LinkedHashMap<>();
    Open open = open(answered).orElse(null);
    if (open == null) {
      return Optional.empty();
    }
    while (!open.cells().isEmpty()) {
      int cell = open.cells().get(0);
      Open least = null;
      for (long value : new Classes(situation(answered), both).of(cell)) {
        Map<Integer, Long> more = new LinkedHashMap<>(answered);
        more.put(cell, value);
        Open next = open(more).orElse(null);
        if (next != null && (least == null || next.cells().size() < least.cells().size())) {
          least = next;
          answered.put(cell, value);
        }
      }
      open = Objects.requireNonNull(least);
    }
    return Optional.of(telling(answered, open));
  }

  /** What is still open while two functions differ: the cells that matter, and the levels. */
  private record Open(List<Integer> cells, LevelRange written, LevelRange changed) {}

  private Optional<Open> open(Map<Integer, Long> answered) {
    LevelFunctions functions = new LevelFunctions(situation(answered), both, false);
    int written = functions.worst(outcome.written());
    int changed = functions.worst(outcome.changed());
    if (written == changed) {
      return Optional.empty();
    }
    Set<Integer> matter = new HashSet<>(functions.essential(written));
    matter.addAll(functions.essential(changed));
    List<Integer> cells = both.order().stream().filter(matter::contains).toList();
    return Optional.of(new Open(cells, functions.range(written), functions.range(changed)));
  }

  private Situation situation(Map<Integer, Long> answered) {
    long[] values = new long[grid.cells().size()];
    Arrays.fill(values, Codes.UNKNOWN);
    answered.forEach((cell, value) -> values[cell] = value);
    return new Situation(grid, values, new BitSet());
  }

  private Telling telling(Map<Integer, Long> answered, Open end) {
    Map<Cell, Value> answers = new LinkedHashMap<>();
    answered.forEach(
        (index, value) -> {
          GridCell cell = grid.cells().get(index);
          answers.put(cell.cell(), cell.codes().value(value));
        });
    Level less = outcome.rule().isEmpty() ? Level.NOT_APPLICABLE : Level.SATISFIED;
    boolean before = end.written().level() != less;
    return new Telling(grid.rules().sheet().id(), answers, outcome.scope(), outcome.rule(), before);
  }
}
