package tenken.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers, and what a viewpoint must make of them.
 *
 * @param name a claim, unique in its file
 * @param sheet id of the sheet that is answered
 * @param services the operator's services; empty for a single unnamed one
 * @param asOf the date as of which parameters are taken, or null for the sheet's
 * @param parts the answers; later parts win over earlier ones
 * @param raises exactly the findings that are raised, without the viewpoint's name
 * @param levels levels that criteria must have, without the viewpoint's name
 * @param nearMisses the same answers with one changed, which clears a finding
 * @param stillRaised the same answers with one changed, which does not
 * @param openGuidance criteria on which guidance is still open, without the viewpoint's name
 * @param place where it stands
 */
public record Case(
    String name,
    String sheet,
    List<String> services,
    @Nullable LocalDate asOf,
    List<Part> parts,
    Set<String> raises,
    Map<String, Level> levels,
    List<NearMiss> nearMisses,
    List<StillRaised> stillRaised,
    Set<String> openGuidance,
    Place place) {

  public Case {
    services = services.stream().sorted().toList();
    parts = List.copyOf(parts);
    raises = Set.copyOf(raises);
    levels = Map.copyOf(levels);
    nearMisses = List.copyOf(nearMisses);
    stillRaised = List.copyOf(stillRaised);
    openGuidance = Set.copyOf(openGuidance);
  }

  /**
   * Answers that hold in some scopes.
   *
   * @param services the services, by name; empty for all
   * @param audiences the audiences; empty for all
   * @param regions the regions; empty for all
   * @param answers what is answered, by full name of the field
   */
  public record Part(
      Set<String> services,
      Set<Audience> audiences,
      Set<Region> regions,
      Map<String, Given> answers) {

    public Part {
      services = Set.copyOf(services);
      audiences = Set.copyOf(audiences);
      regions = Set.copyOf(regions);
      answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Tells whether the part speaks of the scope. */
    public boolean covers(Scope scope) {
      return (services.isEmpty() || scope.service() == null || services.contains(scope.service()))
          && (audiences.isEmpty()
              || scope.audience() == null
              || audiences.contains(scope.audience()))
          && (regions.isEmpty() || scope.region() == null || regions.contains(scope.region()));
    }
  }

  /**
   * An answer as it is written.
   *
   * @param values an option, options, a number or a date
   * @param place where it stands
   */
  public record Given(List<String> values, Place place) {

    public Given {
      values = List.copyOf(values);
    }
  }

  /**
   * One changed answer, after which a finding is gone.
   *
   * @param change the one answer
   * @param clears the finding that is no longer raised, without the viewpoint's name
   * @param place where it stands
   */
  public record NearMiss(Part change, String clears, Place place) {}

  /**
   * One changed answer, after which a finding is raised as before.
   *
   * @param change the one answer
   * @param keeps the finding that is still raised, without the viewpoint's name
   * @param place where it stands
   */
  public record StillRaised(Part change, String keeps, Place place) {}
}
