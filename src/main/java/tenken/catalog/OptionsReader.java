package tenken.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the options of a choice, worst first where they are ordered. */
final class OptionsReader {

  private static final int MOST = 100;

  private final FaultLog faults;

  OptionsReader(FaultLog faults) {
    this.faults = faults;
  }

  List<Option> read(MapReader reader, FieldType type, boolean ordered) {
    List<Option> options = new ArrayList<>();
    int rank = 0;
    for (String id : reader.keys()) {
      Ids.checkOption(new Word(id, reader.place(id)), faults);
      Optional<MapReader> option = reader.child(id);
      if (option.isPresent()) {
        boolean ranked = ranked(option.get(), ordered);
        options.add(option(id, option.get(), ranked ? rank++ : Option.UNRANKED, type));
      }
    }
    checkNumber(options, ordered, reader.place());
    return options;
  }

  private Option option(String id, MapReader reader, int rank, FieldType type) {
    boolean exclusive = reader.flag("exclusive");
    if (exclusive && type != FieldType.CHOICES) {
      faults.add(reader.place("exclusive"), "only an option of `choices` can be exclusive");
    }
    Text text = Wording.checked(reader.asText(), reader.place(), faults);
    return new Option(id, text, rank, exclusive);
  }

  private boolean ranked(MapReader reader, boolean ordered) {
    Optional<String> rank = reader.optionalString("rank");
    if (rank.isPresent() && !rank.get().equals("none")) {
      faults.add(
          reader.place("rank"), "`rank` can only be none: the order of the file is the order");
    }
    if (rank.isPresent() && !ordered) {
      faults.add(reader.place("rank"), "`rank` has a meaning only where the choice is ordered");
    }
    return ordered && rank.isEmpty();
  }

  private void checkNumber(List<Option> options, boolean ordered, Place place) {
    if (options.size() < 2 || options.size() > MOST) {
      faults.add(place, "a choice has at least two options and at most %d", MOST);
    } else if (ordered && options.stream().filter(Option::ranked).count() < 2) {
      faults.add(place, "an order has at least two options");
    }
  }
}
