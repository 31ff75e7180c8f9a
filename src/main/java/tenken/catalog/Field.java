package tenken.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One typed thing that a question asks.
 *
 * @param question id of the question it belongs to
 * @param id its name within the question
 * @param type what it takes
 * @param label what a person reads
 * @param help what to write, or null
 * @param options the options of a choice, worst first where {@code ordered}; empty otherwise
 * @param ordered whether the options have an order
 * @param parity the axes along which differences matter
 * @param remedy the direction in which an operator can improve it
 * @param descriptive never read by a rule, asked once per service, outside coverage
 * @param per how far the answer reaches where it is narrower than the sheet's axes, or null
 * @param askedWhen the condition under which it is asked, or null
 * @param place where it is defined
 */
public record Field(
    String question,
    String id,
    FieldType type,
    Text label,
    @Nullable Text help,
    List<Option> options,
    boolean ordered,
    Set<Axis> parity,
    Remedy remedy,
    boolean descriptive,
    @Nullable Per per,
    @Nullable AskedWhen askedWhen,
    Place place) {

  /** How far one answer reaches, whatever axes the sheet gives the question. */
  public enum Per {
    OPERATOR,
    SERVICE
  }

  public Field {
    options = List.copyOf(options);
    parity = Ordered.byConstant(parity);
  }

  /** The full name that documents, rules and cases use: {@code question.field}. */
  public String name() {
    return question + "." + id;
  }

  /** Of its name alone: fields with one name are one field, and all of it is much to hash. */
  @Override
  public int hashCode() {
    return 31 * question.hashCode() + id.hashCode();
  }

  /** The same field, asked under a condition. */
  Field askedWhen(@Nullable AskedWhen condition) {
    return new Field(
        question,
        id,
        type,
        label,
        help,
        options,
        ordered,
        parity,
        remedy,
        descriptive,
        per,
        condition,
        place);
  }

  /** Finds an option by its id. */
  public Optional<Option> option(String option) {
    return options.stream().filter(each -> each.id().equals(option)).findFirst();
  }
}
