package tenken.round.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * Criteria that belong together.
 *
 * @param id id of the viewpoint or number of the official one; null for criteria that serve none
 * @param title what a person reads
 * @param criteria full names of the criteria; one may serve several official viewpoints
 */
public record CriteriaGroup(@Nullable String id, Text title, List<String> criteria) {

  public CriteriaGroup {
    criteria = List.copyOf(criteria);
  }
}
