package tenken.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenken.catalog.Field;
import tenken.catalog.Pack;

/** Which fields of a pack the patterns of a written rule can be about. */
final class Selection {

  private final Pack pack;
  private final ParsedRule rule;

  Selection(Pack pack, ParsedRule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  /** The fields that a pattern can be about on some sheet. */
  List<Field> fields(Pattern pattern) {
    Stream<Field> candidates =
        pattern.singleName().map(name -> pack.field(name).stream()).orElseGet(pack::fields);
    return candidates.filter(field -> matches(pattern, field)).toList();
  }

  private boolean matches(Pattern pattern, Field field) {
    return field.type() == pattern.kind().type
        && !field.descriptive()
        && pattern.all(Constraint.Select.class).allMatch(select -> select.selects(field))
        && pattern
            .all(Constraint.Compared.class)
            .allMatch(compared -> field.parity().contains(compared.axis()))
        && namesake(pattern).stream().allMatch(other -> matches(other, field));
  }

  /** The earlier pattern whose field a pattern takes over. */
  private Optional<Pattern> namesake(Pattern pattern) {
    List<Pattern> earlier = rule.patterns().subList(0, rule.patterns().indexOf(pattern));
    return pattern
        .all(Constraint.SameField.class)
        .flatMap(same -> earlier.stream().filter(each -> each.binding().equals(same.binding())))
        .findFirst();
  }

  /** Tells whether two patterns are always about the same field. */
  boolean sameField(Pattern left, Pattern right) {
    Optional<String> name = left.singleName();
    return origin(left).equals(origin(right))
        || (name.isPresent() && name.equals(right.singleName()));
  }

  private Pattern origin(Pattern pattern) {
    return namesake(pattern).map(this::origin).orElse(pattern);
  }
}
