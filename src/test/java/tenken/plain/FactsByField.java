package tenken.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.answers.Choice;
import tenken.answers.Choices;
import tenken.answers.Day;
import tenken.answers.Fact;
import tenken.catalog.Scope;

/** The facts of one document, grouped once by field. Few cells share a field: lists will do. */
final class FactsByField {

  private final Map<String, List<Choice>> choices = new HashMap<>();
  private final Map<String, List<Choices>> lists = new HashMap<>();
  private final Map<String, List<Day>> days = new HashMap<>();

  FactsByField(Collection<? extends Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Choice choice) {
        choices.computeIfAbsent(choice.name(), name -> new ArrayList<>()).add(choice);
      } else if (fact instanceof Choices list) {
        lists.computeIfAbsent(list.name(), name -> new ArrayList<>()).add(list);
      } else if (fact instanceof Day day) {
        days.computeIfAbsent(day.name(), name -> new ArrayList<>()).add(day);
      }
    }
  }

  /** The options chosen in a field, in all scopes. */
  List<Choice> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /** The options chosen in all fields of one option, field by field. */
  Collection<List<Choice>> allChoices() {
    return choices.values();
  }

  /** The lists chosen in a field, in all scopes. */
  List<Choices> lists(String field) {
    return lists.getOrDefault(field, List.of());
  }

  /** The lists chosen in all fields of several options, field by field. */
  Collection<List<Choices>> allLists() {
    return lists.values();
  }

  /** The dates given in a field, in all scopes. */
  List<Day> days(String field) {
    return days.getOrDefault(field, List.of());
  }

  /** The option chosen in one cell, or null. */
  @Nullable Choice choice(String field, Scope scope) {
    for (Choice choice : choices(field)) {
      if (choice.scope().equals(scope)) {
        return choice;
      }
    }
    return null;
  }

  /** The list chosen in one cell, or null. */
  @Nullable Choices list(String field, Scope scope) {
    for (Choices list : lists(field)) {
      if (list.scope().equals(scope)) {
        return list;
      }
    }
    return null;
  }
}
