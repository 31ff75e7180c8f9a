package tenken.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a viewpoint judges; the unit of scoring.
 *
 * @param id full name, {@code viewpoint/criterion}
 * @param title what a person reads
 * @param weight 1 to 5
 * @param appliesWhen the condition under which it applies, or null for always
 * @param audiences the audiences whose cells it judges; empty for all
 * @param regions the regions whose cells it judges; empty for all
 * @param contradiction whether its findings are answers that disagree, which no change of handling
 *     remedies
 * @param basis where it comes from, strongest first
 * @param findings what may be raised, worst first
 * @param place where it is defined
 */
public record Criterion(
    String id,
    Text title,
    int weight,
    @Nullable AskedWhen appliesWhen,
    Set<Audience> audiences,
    Set<Region> regions,
    boolean contradiction,
    List<Basis> basis,
    List<Finding> findings,
    Place place) {

  public Criterion {
    audiences = Ordered.byConstant(audiences);
    regions = Ordered.byConstant(regions);
    basis = List.copyOf(basis);
    findings = List.copyOf(findings);
  }
}
