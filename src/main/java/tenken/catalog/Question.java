package tenken.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What is asked, whatever the year.
 *
 * @param id kebab-case English
 * @param title what a person reads
 * @param fields its fields in the order in which they are asked
 * @param place where it is defined
 */
public record Question(String id, Text title, List<Field> fields, Place place) {

  public Question {
    fields = List.copyOf(fields);
  }

  /** Finds a field by its name within the question. */
  public Optional<Field> field(String field) {
    return fields.stream().filter(each -> each.id().equals(field)).findFirst();
  }
}
