package tenken.round.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Finding;
import tenken.catalog.Option;
import tenken.catalog.Parameter;
import tenken.catalog.Viewpoint;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Test;

/** Finds what two years judge differently, with the same answers. For one comparison. */
final class RuleCauses {

  private final YearSide from;
  private final YearSide to;
  private final boolean samePack;

  RuleCauses(YearSide from, YearSide to) {
    this.from = from;
    this.to = to;
    this.samePack = from.pack().pack().digest().equals(to.pack().pack().digest());
  }

  /**
   * What differs about a criterion.
   *
   * @param fields the fields that it reads in either year
   */
  Optional<Cause> of(String criterion, Set<String> fields) {
    Criterion old = criterion(from, criterion);
    Criterion now = criterion(to, criterion);
    boolean differs = !Objects.equals(definition(old), definition(now));
    List<String> findings = old == null || now == null ? List.of() : findings(old, now);
    List<String> read = samePack ? List.of() : fields.stream().filter(this::redefined).toList();
    List<Cause.Parameter> parameters = parameters(criterion);
    boolean nothing = !differs && findings.isEmpty() && read.isEmpty() && parameters.isEmpty();
    return nothing
        ? Optional.empty()
        : Optional.of(new Cause.Rule(differs, findings, read, parameters));
  }

  private static @Nullable Criterion criterion(YearSide side, String id) {
    return side.pack()
        .pack()
        .criteria()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static List<@Nullable Object> definition(@Nullable Criterion criterion) {
    return criterion == null
        ? List.of()
        : Stream.<@Nullable Object>of(
                criterion.appliesWhen(),
                criterion.audiences(),
                criterion.regions(),
                criterion.contradiction(),
                criterion.basis())
            .toList();
  }

  private List<String> findings(Criterion old, Criterion now) {
    if (samePack) {
      return List.of();
    }
    Map<String, String> before = rules(from, old);
    Map<String, String> after = rules(to, now);
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream().filter(each -> !Objects.equals(before.get(each), after.get(each))).toList();
  }

  /** The rules of a criterion as they are written, and the level that each raises. */
  private static Map<String, String> rules(YearSide side, Criterion criterion) {
    String viewpoint = criterion.id().substring(0, criterion.id().indexOf('/'));
    Viewpoint written = Objects.requireNonNull(side.pack().pack().viewpoints().get(viewpoint));
    Map<String, String> rules = new LinkedHashMap<>();
    for (Finding finding : criterion.findings()) {
      rules.put(finding.id(), finding.level() + " " + text(written.rules(), finding.id()));
    }
    return rules;
  }

  private static String text(String file, String rule) {
    Matcher written =
        Pattern.compile("rule\\s+\"" + Pattern.quote(rule) + "\"(.*?)\\bend\\b", Pattern.DOTALL)
            .matcher(file);
    return written.find() ? written.group(1).replaceAll("\\s+", " ").strip() : "";
  }

  private boolean redefined(String field) {
    return !definition(from, field).equals(definition(to, field));
  }

  private static List<@Nullable Object> definition(YearSide side, String name) {
    return side.pack().pack().field(name).map(RuleCauses::definition).orElse(List.of());
  }

  private static List<@Nullable Object> definition(Field field) {
    return Stream.<@Nullable Object>of(
            field.type(),
            field.options().stream().map(Option::id).toList(),
            field.ordered(),
            field.askedWhen())
        .toList();
  }

  private List<Cause.Parameter> parameters(String criterion) {
    Map<String, String> before = parameters(from, criterion);
    Map<String, String> after = parameters(to, criterion);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(each -> !Objects.equals(before.get(each), after.get(each)))
        .map(each -> new Cause.Parameter(each, before.get(each), after.get(each)))
        .toList();
  }

  /** What the parameters of a criterion are on a year's date; none where it is not judged. */
  private static Map<String, String> parameters(YearSide side, String criterion) {
    Map<String, String> values = new TreeMap<>();
    side.rules(criterion).map(CriterionRules::rules).orElse(List.of()).stream()
        .flatMap(rule -> rule.tests().stream())
        .forEach(
            test -> {
              if (test instanceof Test.Compares compares && compares.parameter() != null) {
                values.put(compares.parameter().name(), value(compares.parameter(), side));
              }
            });
    return values;
  }

  private static String value(Parameter parameter, YearSide side) {
    Parameter.Version version = parameter.on(side.answers().asOf());
    return version.kind() == Parameter.Kind.NUMBER
        ? String.valueOf(version.amount())
        : version.date(side.answers().asOf()).toString();
  }
}
