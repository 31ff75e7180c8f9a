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
 * @param asOf the date as of which parameters are taken, or null for the sheet's
 * @param parts the answers; later parts win over earlier ones
 * @param raises exactly the findings that are raised, without the viewpoint's name
 * @param levels levels that criteria must have, without the viewpoint's name
 * @param nearMisses the same answers with one changed
 * @param openGuidance criteria on which guidance is still open, without the viewpoint's name
 * @param place where it stands
 */
public record Case(
    String name,
    String sheet,
    @Nullable LocalDate asOf,
    List<Part> parts,
    Set<String> raises,
    Map<String, Level> levels,
    List<NearMiss> nearMisses,
    Set<String> openGuidance,
    Place place) {

  public Case {
    parts = List.copyOf(parts);
    raises = Set.copyOf(raises);
    levels = Map.copyOf(levels);
    nearMisses = List.copyOf(nearMisses);
    openGuidance = Set.copyOf(openGuidance);
  }

  /**
   * Answers that hold in some scopes.
   *
   * @param audiences the audiences; empty for all
   * @param regions the regions; empty for all
   * @param answers what is answered, by full name of the field
   */
  public record Part(Set<Audience> audiences, Set<Region> regions, Map<String, Given> answers) {

    public Part {
      audiences = Set.copyOf(audiences);
      regions = Set.copyOf(regions);
      answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Tells whether the part speaks of the scope. */
    public boolean covers(Scope scope) {
      return (audiences.isEmpty()
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
}
