package tenken.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;

/**
 * What documents under one pack may name. Immutable.
 *
 * @param sheets by id
 * @param criteria full names of all criteria
 */
record Indexes(Map<String, AskedSheet> sheets, Set<String> criteria) {

  static Indexes of(Pack pack) {
    Map<String, AskedSheet> sheets = new LinkedHashMap<>();
    pack.sheets().forEach((id, sheet) -> sheets.put(id, AskedSheet.of(pack, sheet)));
    Set<String> criteria =
        pack.criteria().map(Criterion::id).collect(Collectors.toCollection(TreeSet::new));
    return new Indexes(Collections.unmodifiableMap(sheets), Collections.unmodifiableSet(criteria));
  }
}
