package tenken.catalog;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the field and the options of conditions. */
final class ConditionResolver {

  private final Map<String, Field> fields;
  private final FaultLog faults;

  /** Conditions may name the fields given, by full name. */
  ConditionResolver(Map<String, Field> fields, FaultLog faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /**
   * Reads and resolves the condition under a key, on which something depends that is judged; null
   * where there is none or it is faulty.
   */
  @Nullable AskedWhen read(MapReader reader, String key) {
    if (!reader.has(key)) {
      return null;
    }
    AskedWhen condition =
        reader.child(key).map(Condition::read).flatMap(this::resolve).orElse(null);
    Field field = condition == null ? null : fields.get(condition.field());
    if (field != null && field.descriptive()) {
      faults.add(reader.place(key), "`%s` is descriptive and decides nothing", field.name());
    }
    return condition;
  }

  /** The condition with its field's full name and the options that satisfy it. */
  Optional<AskedWhen> resolve(Condition condition) {
    Word name = condition.field();
    if (name.missing()) {
      return Optional.empty();
    }
    Field field = fields.get(name.text());
    if (field == null) {
      faults.add(name.place(), "there is no field `%s`", name.text());
      return Optional.empty();
    }
    if (field.type() != FieldType.CHOICE && field.type() != FieldType.CHOICES) {
      faults.add(name.place(), "`%s` has no options, so nothing can depend on it", name.text());
      return Optional.empty();
    }
    Set<String> options = options(condition, field);
    if (options.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new AskedWhen(field.name(), options));
  }

  private Set<String> options(Condition condition, Field field) {
    Set<String> named = new HashSet<>();
    for (Word option : condition.options()) {
      if (field.option(option.text()).isEmpty()) {
        faults.add(option.place(), "`%s` has no option `%s`", field.name(), option.text());
      } else if (!named.add(option.text())) {
        faults.add(option.place(), "`%s` stands here twice", option.text());
      }
    }
    Set<String> meant = new LinkedHashSet<>();
    for (Option option : field.options()) {
      if (named.contains(option.id()) != condition.negated()) {
        meant.add(option.id());
      }
    }
    if (meant.isEmpty() && condition.negated()) {
      faults.add(condition.place(), "`not-in` leaves no option of `%s`", field.name());
    }
    return meant;
  }
}
