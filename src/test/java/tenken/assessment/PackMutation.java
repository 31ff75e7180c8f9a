package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Viewpoint;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Mutant;
import tenken.ruleset.Mutants;

/** Changes each rule of a viewpoint in many small ways and sees whether its cases notice. */
final class PackMutation {

  /** What becomes of a mutant. */
  enum Fate {
    /** The check of rules does not accept it. */
    REFUSED,
    /** A case comes out otherwise. */
    NOTICED,
    /** No answers tell it apart on any sheet. */
    EQUIVALENT,
    /** Some answers tell it apart, and no case holds them. */
    LEFT
  }

  /**
   * A mutant and what became of it.
   *
   * @param telling answers that tell it apart, for one that is left
   */
  record Judged(Mutant mutant, Fate fate, @Nullable Telling telling) {

    @Override
    public String toString() {
      return telling == null ? mutant.toString() : mutant + "\n    no case holds " + telling;
    }
  }

  private final Pack pack;
  private final Viewpoint viewpoint;
  private final ReadyCases cases;

  private PackMutation(Pack pack, Viewpoint viewpoint) {
    this.pack = pack;
    this.viewpoint = viewpoint;
    this.cases = new ReadyCases(pack, viewpoint);
  }

  /**
   * All mutants of a viewpoint's rules, in their order.
   *
   * @throws IllegalStateException if its cases do not hold of the rules as written
   */
  static List<Judged> of(Pack pack, Viewpoint viewpoint) {
    PackMutation mutation = new PackMutation(pack, viewpoint);
    return viewpoint.criteria().stream()
        .flatMap(criterion -> mutation.judged(criterion).stream())
        .toList();
  }

  private List<Judged> judged(Criterion criterion) {
    Map<String, CriterionRules> written = Mutants.asWritten(pack, viewpoint, criterion);
    cases
        .noticing(criterion, written)
        .ifPresent(
            place -> {
              throw new IllegalStateException(place + ": the case does not hold");
            });
    List<Judged> judged = new ArrayList<>();
    for (Mutant mutant : Mutants.of(pack, viewpoint, criterion)) {
      judged.add(judged(criterion, written, mutant));
    }
    return judged;
  }

  private Judged judged(Criterion criterion, Map<String, CriterionRules> written, Mutant mutant) {
    if (!mutant.refused().isEmpty()) {
      return new Judged(mutant, Fate.REFUSED, null);
    } else if (cases.noticing(criterion, mutant.rules()).isPresent()) {
      return new Judged(mutant, Fate.NOTICED, null);
    }
    return telling(written, mutant.rules())
        .map(telling -> new Judged(mutant, Fate.LEFT, telling))
        .orElseGet(() -> new Judged(mutant, Fate.EQUIVALENT, null));
  }

  /** Answers that tell two sets of rules apart on some sheet. */
  private Optional<Telling> telling(
      Map<String, CriterionRules> written, Map<String, CriterionRules> changed) {
    Set<String> sheets = new TreeSet<>(written.keySet());
    sheets.addAll(changed.keySet());
    for (String sheet : sheets) {
      CriterionRules before = written.get(sheet);
      CriterionRules after = changed.get(sheet);
      Optional<Telling> telling =
          before == null || after == null
              ? Optional.of(new Telling(sheet, Map.of(), Scope.OPERATOR, "", before != null))
              : TellingAnswers.between(pack, sheet, before, after);
      if (telling.isPresent()) {
        return telling;
      }
    }
    return Optional.empty();
  }
}
