package tenken.round.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.answers.OpenGuidance;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Option;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;

/**
 * Brings the answers of an earlier year to a later sheet: to every field that both ask, unconfirmed
 * and with its evidence. Where the later sheet has an axis that the earlier had not, the answer
 * goes to the scope that the earlier sheet stands for. An answer without a value is not brought
 * over, nor one that has no place or no such option on the later sheet, nor what was said not to
 * exist. For one document and one thread.
 */
final class CarryOver {

  private final Answers earlier;
  private final Sheet to;
  private final Pack pack;
  private final Map<Cell, Given> carried = new TreeMap<>();
  private final Set<Cell> disagreeing = new HashSet<>();
  private int leftOut;

  CarryOver(Answers earlier, Sheet to, Pack pack) {
    this.earlier = earlier;
    this.to = to;
    this.pack = pack;
  }

  /**
   * What came over.
   *
   * @param answers the answers to the later sheet
   * @param leftOut how many cells of the earlier document did not come over
   */
  record Carried(Answers answers, int leftOut) {}

  Carried carried(@Nullable String operator, LocalDate asOf) {
    earlier.given().forEach(this::carry);
    disagreeing.forEach(carried::remove);
    Answers answers =
        Answers.of(to, operator, asOf, earlier.services(), List.of(), guidance(), carried);
    return new Carried(answers, leftOut);
  }

  /** Guidance about criteria that there still are. */
  private List<OpenGuidance> guidance() {
    Set<String> criteria = new HashSet<>();
    pack.criteria().forEach(criterion -> criteria.add(criterion.id()));
    return earlier.openGuidance().stream()
        .filter(each -> criteria.contains(each.criterion()))
        .toList();
  }

  private void carry(Cell cell, Given given) {
    Value value = given.value();
    Optional<Field> field =
        pack.field(cell.field())
            .filter(each -> to.asks(each.question()))
            .filter(each -> value != null && takes(each, value));
    List<Scope> scopes = field.map(each -> scopes(cell.scope(), each)).orElse(List.of());
    if (scopes.isEmpty()) {
      leftOut++;
    }
    for (Scope scope : scopes) {
      put(new Cell(cell.field(), scope), unconfirmed(given));
    }
  }

  private static Given unconfirmed(Given given) {
    return new Given(
        Status.UNCONFIRMED, given.value(), null, null, given.evidence(), given.confidentiality());
  }

  /** Several earlier cells may become one; where they do not agree, nothing is brought there. */
  private void put(Cell cell, Given given) {
    Given before = carried.putIfAbsent(cell, given);
    if (before == null) {
      return;
    }
    if (!Objects.equals(before.value(), given.value())) {
      leftOut += disagreeing.add(cell) ? 2 : 1;
      return;
    }
    List<Evidence> both = new ArrayList<>(before.evidence());
    both.addAll(given.evidence());
    carried.put(
        cell,
        new Given(
            Status.UNCONFIRMED,
            given.value(),
            null,
            null,
            both,
            before.confidentiality().and(given.confidentiality())));
  }

  private static boolean takes(Field field, Value value) {
    if (value instanceof Value.Chosen chosen) {
      return field.type() == FieldType.CHOICE && field.option(chosen.option()).isPresent();
    }
    if (value instanceof Value.Selected selected) {
      return field.type() == FieldType.CHOICES
          && selected.options().stream().allMatch(each -> stands(field, each, selected));
    }
    if (value instanceof Value.Amount) {
      return field.type() == FieldType.COUNT;
    }
    if (value instanceof Value.Date) {
      return field.type() == FieldType.DATE;
    }
    return field.type() == FieldType.TEXT || field.type() == FieldType.URL;
  }

  private static boolean stands(Field field, String option, Value.Selected selected) {
    Optional<Option> found = field.option(option);
    return found.isPresent() && (selected.options().size() == 1 || !found.get().exclusive());
  }

  private List<Scope> scopes(Scope scope, Field field) {
    Set<Axis> axes = to.axesOf(field);
    Scope meant = Objects.requireNonNullElse(earlier.sheet().standsFor(), Scope.OPERATOR);
    var audience = scope.audience() == null ? meant.audience() : scope.audience();
    var region = scope.region() == null ? meant.region() : scope.region();
    boolean audienceAsked = axes.contains(Axis.AUDIENCE);
    boolean regionAsked = axes.contains(Axis.REGION);
    if ((audienceAsked && audience == null) || (regionAsked && region == null)) {
      return List.of();
    }
    List<Scope> scopes = new ArrayList<>();
    for (String service : services(scope, axes.contains(Axis.SERVICE))) {
      scopes.add(new Scope(service, audienceAsked ? audience : null, regionAsked ? region : null));
    }
    return scopes;
  }

  /** What was said of the operator as a whole was said of every service. */
  private List<@Nullable String> services(Scope scope, boolean asked) {
    if (!asked) {
      return Collections.singletonList(null);
    }
    if (scope.service() != null || earlier.services().isEmpty()) {
      return Collections.singletonList(scope.service());
    }
    return Collections.unmodifiableList(earlier.services());
  }
}
