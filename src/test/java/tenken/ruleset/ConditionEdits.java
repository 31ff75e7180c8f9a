package tenken.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.catalog.Pack;
import tenken.catalog.Region;

/** What may stand in place of a condition: other options, the opposite, a looser join. */
final class ConditionEdits {

  /** What else a condition on a list could have been meant to say. */
  private static final Map<SetTest, List<SetTest>> OTHERS =
      Map.of(
          SetTest.HAS, List.of(SetTest.LACKS),
          SetTest.LACKS, List.of(SetTest.HAS),
          SetTest.HAS_ANY, List.of(SetTest.LACKS_ALL, SetTest.LACKS_ANY),
          SetTest.LACKS_ANY, List.of(SetTest.LACKS_ALL, SetTest.HAS_ANY),
          SetTest.LACKS_ALL, List.of(SetTest.LACKS_ANY, SetTest.HAS_ANY));

  /** What a condition says once it names more than one option. */
  private static final Map<SetTest, List<SetTest>> OF_MORE =
      Map.of(
          SetTest.HAS, List.of(SetTest.HAS_ANY),
          SetTest.LACKS, List.of(SetTest.LACKS_ANY, SetTest.LACKS_ALL),
          SetTest.HAS_ANY, List.of(SetTest.HAS_ANY),
          SetTest.LACKS_ANY, List.of(SetTest.LACKS_ANY),
          SetTest.LACKS_ALL, List.of(SetTest.LACKS_ALL));

  private final Pack pack;
  private final Selection selection;

  ConditionEdits(Pack pack, ParsedRule rule) {
    this.pack = pack;
    this.selection = new Selection(pack, rule);
  }

  /** What may stand in a condition's place; each is one condition or, for a join, several. */
  List<List<Constraint>> of(Pattern pattern, Constraint constraint) {
    if (constraint instanceof Constraint.SameScope same) {
      return looser(same);
    }
    Stream<? extends Constraint> instead = Stream.of();
    if (constraint instanceof Constraint.ValueIn in) {
      instead = values(in, options(pattern));
    } else if (constraint instanceof Constraint.Holds holds) {
      instead = lists(holds, options(pattern));
    } else if (constraint instanceof Constraint.LacksSomeOf lacks && !lacks.apart().isEmpty()) {
      instead =
          others(lacks.apart(), options(pattern))
              .map(apart -> new Constraint.LacksSomeOf(lacks.binding(), apart));
    } else if (constraint instanceof Constraint.Compares compares) {
      instead = comparisons(compares);
    } else if (constraint instanceof Constraint.ScopeIs is) {
      instead = scopes(is);
    } else if (constraint instanceof Constraint.Select select) {
      instead = selections(pattern, select);
    }
    return instead.map(each -> List.<Constraint>of(each)).toList();
  }

  private Set<String> options(Pattern pattern) {
    return selection.fields(pattern).stream()
        .flatMap(field -> field.options().stream())
        .map(Option::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** One name more, one less, and, of a single name, each other in its place. */
  private static Stream<Set<String>> others(Set<String> named, Set<String> all) {
    List<Set<String>> others = new ArrayList<>(less(named));
    for (String each : all) {
      if (!named.contains(each)) {
        Set<String> more = new LinkedHashSet<>(named);
        more.add(each);
        others.add(more);
        if (named.size() == 1) {
          others.add(Set.of(each));
        }
      }
    }
    return others.stream();
  }

  private static List<Set<String>> less(Set<String> named) {
    List<Set<String>> less = new ArrayList<>();
    for (String each : named) {
      Set<String> rest = new LinkedHashSet<>(named);
      rest.remove(each);
      if (!rest.isEmpty()) {
        less.add(rest);
      }
    }
    return less;
  }

  private static Stream<Constraint> values(Constraint.ValueIn in, Set<String> all) {
    return Stream.concat(
        Stream.of(new Constraint.ValueIn(!in.negated(), in.options())),
        others(in.options(), all).map(each -> new Constraint.ValueIn(in.negated(), each)));
  }

  private static Stream<Constraint> lists(Constraint.Holds holds, Set<String> all) {
    return Stream.concat(
        OTHERS.getOrDefault(holds.test(), List.of()).stream()
            .map(test -> new Constraint.Holds(test, holds.options())),
        others(holds.options(), all)
            .flatMap(
                each ->
                    (each.size() > 1
                            ? OF_MORE.getOrDefault(holds.test(), List.of())
                            : List.of(holds.test()))
                        .stream().map(test -> new Constraint.Holds(test, each))));
  }

  private static Stream<Constraint> comparisons(Constraint.Compares compares) {
    return Stream.of(Comparison.values())
        .filter(each -> each != compares.comparison())
        .map(each -> new Constraint.Compares(compares.size(), each, compares.binding()));
  }

  private static Stream<Constraint> scopes(Constraint.ScopeIs is) {
    Stream<? extends Enum<?>> values =
        Stream.of(is.axis() == Axis.AUDIENCE ? Audience.values() : Region.values());
    Set<String> all = values.map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> accepted = new LinkedHashSet<>(all);
    accepted.removeIf(each -> is.values().contains(each) == is.negated());
    Set<String> opposite = new LinkedHashSet<>(all);
    opposite.removeAll(accepted);
    return Stream.concat(Stream.of(opposite), others(accepted, all))
        .map(each -> new Constraint.ScopeIs(is.axis(), false, List.copyOf(each)));
  }

  private Stream<Constraint> selections(Pattern pattern, Constraint.Select select) {
    if (select.property() == Constraint.Property.NAME) {
      return pattern.singleName().flatMap(pack::field).stream()
          .flatMap(field -> neighbours(field))
          .map(name -> new Constraint.Select(select.property(), false, List.of(name)));
    }
    return Stream.concat(
        Stream.of(new Constraint.Select(select.property(), !select.negated(), select.values())),
        less(new LinkedHashSet<>(select.values())).stream()
            .map(
                each ->
                    new Constraint.Select(select.property(), select.negated(), List.copyOf(each))));
  }

  /** The fields of the same type in the same question. */
  private Stream<String> neighbours(Field field) {
    return pack.fields()
        .filter(each -> each.question().equals(field.question()) && each.type() == field.type())
        .map(Field::name)
        .filter(name -> !name.equals(field.name()));
  }

  /** Joins that let one axis go. */
  private static List<List<Constraint>> looser(Constraint.SameScope same) {
    List<List<Constraint>> looser = new ArrayList<>();
    for (Axis gone : Axis.values()) {
      looser.add(
          Stream.of(Axis.values())
              .filter(axis -> axis != gone)
              .<Constraint>map(axis -> new Constraint.SameAxis(axis, same.binding()))
              .toList());
    }
    return looser;
  }
}
