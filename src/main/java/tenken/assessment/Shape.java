package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Absence;
import tenken.answers.Answers;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/**
 * What decides which cells a document has.
 *
 * @param sheet id of the sheet
 * @param services the services; empty for one without a name
 * @param absent the cells that do not exist at the operator
 * @param asOf the date as of which parameters are taken
 */
record Shape(String sheet, List<String> services, List<Absence> absent, LocalDate asOf) {

  Shape {
    services = List.copyOf(services);
    absent = List.copyOf(absent);
  }

  static Shape of(Answers answers) {
    return new Shape(answers.sheet().id(), answers.services(), answers.absent(), answers.asOf());
  }

  /** The scopes of a field with the axes given, absent ones left out. */
  List<Scope> scopes(Set<Axis> axes) {
    List<@Nullable String> serviceValues = new ArrayList<>(services);
    if (services.isEmpty() || !axes.contains(Axis.SERVICE)) {
      serviceValues.clear();
      serviceValues.add(null);
    }
    List<Scope> scopes = new ArrayList<>();
    for (@Nullable String service : serviceValues) {
      for (@Nullable Region region : values(axes.contains(Axis.REGION), Region.values())) {
        for (@Nullable Audience audience :
            values(axes.contains(Axis.AUDIENCE), Audience.values())) {
          scopes.add(new Scope(service, audience, region));
        }
      }
    }
    scopes.removeIf(scope -> absent.stream().anyMatch(absence -> absence.removes(scope)));
    return scopes;
  }

  private static <T> List<@Nullable T> values(boolean present, T[] values) {
    List<@Nullable T> list = new ArrayList<>();
    if (present) {
      list.addAll(List.of(values));
    } else {
      list.add(null);
    }
    return list;
  }
}
