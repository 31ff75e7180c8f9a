package tenken.round.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Axis;
import tenken.catalog.Crosswalk;
import tenken.catalog.Field;
import tenken.catalog.Item;

/** Finds what two years ask differently, along the crosswalk. For one comparison. */
final class ItemCauses {

  private final YearSide from;
  private final YearSide to;
  private final Crosswalk crosswalk;

  ItemCauses(YearSide from, YearSide to) {
    this.from = from;
    this.to = to;
    this.crosswalk = Crosswalk.between(from.sheet(), to.sheet());
  }

  /** The lines of the crosswalk that changed something about these fields. */
  List<Cause> of(Set<String> fields) {
    List<Cause> causes = new ArrayList<>();
    for (Crosswalk.Line line : crosswalk.lines()) {
      List<String> later = asked(to, line.to(), fields);
      List<String> asked = line.to() == null ? asked(from, line.from(), fields) : later;
      if (!asked.isEmpty()) {
        add(line, asked, causes);
      }
    }
    return causes;
  }

  private void add(Crosswalk.Line line, List<String> asked, List<Cause> causes) {
    Set<Axis> added = EnumSet.noneOf(Axis.class);
    List<String> once = new ArrayList<>();
    for (String name : asked) {
      Optional<Set<Axis>> old = AnswerCauses.axes(from, name);
      Optional<Set<Axis>> now = AnswerCauses.axes(to, name);
      if (old.isPresent() && now.isPresent()) {
        now.get().stream().filter(axis -> !old.get().contains(axis)).forEach(added::add);
      } else {
        once.add(name);
      }
    }
    if (line.change() != Crosswalk.Change.SAME || !added.isEmpty() || !once.isEmpty()) {
      causes.add(new Cause.Item(line, added, once));
    }
  }

  /** Those of the fields that an item asks. */
  private static List<String> asked(YearSide side, @Nullable String number, Set<String> fields) {
    List<String> questions =
        Optional.ofNullable(number)
            .flatMap(side.sheet()::item)
            .map(Item::questions)
            .orElse(List.of());
    return fields.stream()
        .filter(
            name ->
                side.pack()
                    .pack()
                    .field(name)
                    .map(Field::question)
                    .filter(questions::contains)
                    .isPresent())
        .toList();
  }
}
