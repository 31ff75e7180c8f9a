package tenken.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tenken.catalog.Scope;

/** Says many scopes in few: one that is there with all values of an axis needs no mention of it. */
final class ScopeGroups {

  private ScopeGroups() {}

  /**
   * The same scopes in fewer.
   *
   * @param some the scopes
   * @param all every scope that there is, these among them
   */
  static List<Scope> of(Collection<Scope> some, Collection<Scope> all) {
    Set<Scope> left = new TreeSet<>(some);
    Set<Scope> whole = new TreeSet<>(all);
    List<UnaryOperator<Scope>> axes =
        List.of(
            each -> new Scope(each.service(), null, each.region()),
            each -> new Scope(each.service(), each.audience(), null),
            each -> new Scope(null, each.audience(), each.region()));
    for (UnaryOperator<Scope> without : axes) {
      left = merged(left, whole, without);
    }
    return new ArrayList<>(left);
  }

  private static Set<Scope> merged(Set<Scope> some, Set<Scope> all, UnaryOperator<Scope> without) {
    Map<Scope, Set<Scope>> groups = grouped(some, without);
    Map<Scope, Set<Scope>> whole = grouped(all, without);
    Set<Scope> merged = new TreeSet<>();
    groups.forEach(
        (wider, members) -> {
          if (members.equals(whole.get(wider))) {
            merged.add(wider);
          } else {
            merged.addAll(members);
          }
        });
    all.addAll(whole.keySet());
    return merged;
  }

  private static Map<Scope, Set<Scope>> grouped(Set<Scope> scopes, UnaryOperator<Scope> without) {
    Map<Scope, Set<Scope>> groups = new LinkedHashMap<>();
    scopes.forEach(
        each -> groups.computeIfAbsent(without.apply(each), key -> new TreeSet<>()).add(each));
    return groups;
  }
}
