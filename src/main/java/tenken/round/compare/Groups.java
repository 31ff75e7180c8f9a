package tenken.round.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.OfficialViewpoint;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.catalog.Viewpoint;

/**
 * Groups criteria. Under OFFICIAL a criterion serves the rows of the sheet's table that its
 * viewpoint names.
 */
final class Groups {

  private static final Text NONE =
      new Text("公式の観点のいずれにも対応しない評価基準", "Criteria that serve no official viewpoint");

  private final Pack pack;
  private final Sheet sheet;

  Groups(Pack pack, Sheet sheet) {
    this.pack = pack;
    this.sheet = sheet;
  }

  List<CriteriaGroup> of(Grouping grouping, List<ReadResult.Judged> criteria) {
    return grouping == Grouping.VIEWPOINTS ? byViewpoint(criteria) : official(criteria);
  }

  private static List<CriteriaGroup> byViewpoint(List<ReadResult.Judged> criteria) {
    Map<String, List<ReadResult.Judged>> grouped =
        criteria.stream()
            .collect(
                Collectors.groupingBy(
                    ReadResult.Judged::viewpoint, LinkedHashMap::new, Collectors.toList()));
    List<CriteriaGroup> groups = new ArrayList<>();
    grouped.forEach(
        (id, members) ->
            groups.add(new CriteriaGroup(id, members.get(0).viewpointTitle(), names(members))));
    return groups;
  }

  private List<CriteriaGroup> official(List<ReadResult.Judged> criteria) {
    List<CriteriaGroup> groups = new ArrayList<>();
    for (OfficialViewpoint row : sheet.officialViewpoints()) {
      List<String> serving =
          names(criteria.stream().filter(each -> serves(each).contains(row.number())).toList());
      groups.add(new CriteriaGroup(row.number(), row.actItem(), serving));
    }
    List<ReadResult.Judged> others =
        criteria.stream().filter(each -> serves(each).isEmpty()).toList();
    if (!others.isEmpty()) {
      groups.add(new CriteriaGroup(null, NONE, names(others)));
    }
    return groups;
  }

  /** The numbers of the rows of this sheet's table that a criterion's viewpoint names. */
  private Set<String> serves(ReadResult.Judged criterion) {
    Viewpoint viewpoint = pack.viewpoints().get(criterion.viewpoint());
    if (viewpoint == null) {
      return Set.of();
    }
    Set<String> named = Set.copyOf(viewpoint.serves());
    return sheet.officialViewpoints().stream()
        .map(OfficialViewpoint::number)
        .filter(number -> named.contains(sheet.id() + "/" + number))
        .collect(Collectors.toSet());
  }

  private static List<String> names(List<ReadResult.Judged> criteria) {
    return criteria.stream().map(ReadResult.Judged::id).toList();
  }
}
