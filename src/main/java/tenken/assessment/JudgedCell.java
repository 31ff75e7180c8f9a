package tenken.assessment;

import java.util.List;
import tenken.catalog.Scope;

/**
 * A scope in which a criterion is judged.
 *
 * @param scope the scope
 * @param instances the rules that could raise there
 */
record JudgedCell(Scope scope, List<Instance> instances) {

  JudgedCell {
    instances = List.copyOf(instances);
  }
}
