package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Absence;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.AskedWhen;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Item;
import tenken.catalog.Level;
import tenken.catalog.Option;
import tenken.catalog.Pack;
import tenken.catalog.Place;
import tenken.catalog.Question;
import tenken.catalog.Region;
import tenken.catalog.Remedy;
import tenken.catalog.Scope;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.catalog.SheetIndex;
import tenken.catalog.Text;

/** Makes up small sheets with every type of field, reach and branch, and documents for them. */
final class RandomSheets {

  static final Place PLACE = new Place("made-up.yaml", 1);
  static final Text TEXT = new Text("仮", "made up");
  static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);
  static final List<Long> AMOUNTS = List.of(0L, 1L, 3L, 40L);
  static final List<LocalDate> DATES = List.of(AS_OF, AS_OF.plusMonths(2));

  private static final List<Set<Axis>> AXES =
      List.of(
          Set.of(),
          Set.of(Axis.AUDIENCE),
          Set.of(Axis.REGION),
          Set.of(Axis.SERVICE),
          Set.of(Axis.AUDIENCE, Axis.REGION),
          Set.of(Axis.SERVICE, Axis.REGION));

  private final Random random;
  private final List<Field> fields = new ArrayList<>();

  private RandomSheets(Random random) {
    this.random = random;
  }

  static Pack pack(Random random) {
    return new RandomSheets(random).pack();
  }

  private Pack pack() {
    Map<String, Question> questions = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>();
    Set<Axis> axes = any(AXES);
    int options = 2 + random.nextInt(4);
    int number = 2 + random.nextInt(2);
    for (int i = 0; i < number; i++) {
      String id = "q" + i;
      List<Field> earlier = List.copyOf(fields);
      List<Field> own = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(3); j++) {
        own.add(field(id, "f" + j, options));
      }
      questions.put(id, new Question(id, TEXT, own, PLACE));
      for (int j = 0; j <= (chance(0.2) ? 1 : 0); j++) {
        AskedWhen branch = chance(0.3) ? condition(random, earlier).orElse(null) : null;
        Set<Axis> narrow = chance(0.3) ? any(AXES) : axes;
        items.add(item(i + "-" + j, id, branch, axes.containsAll(narrow) ? narrow : axes));
      }
    }
    Sheet sheet = sheet(items, axes);
    return new Pack(
        "1",
        AS_OF,
        "sha256:0",
        Map.of(Level.SATISFIED, 1.0, Level.DOUBTFUL, 0.5, Level.LACKING, 0.0),
        List.of(),
        Map.of(),
        questions,
        Map.of(sheet.id(), sheet),
        Map.of());
  }

  private Sheet sheet(List<Item> items, Set<Axis> axes) {
    List<Section.Group> groups = List.of(new Section.Group(null, null, items));
    List<Section> sections = List.of(new Section("1", TEXT, groups));
    Scope stands = axes.isEmpty() ? new Scope(null, Audience.LOGGED_IN, Region.JP) : null;
    return new Sheet(
        "made-up",
        Sheet.Kind.PLATFORM,
        2024,
        TEXT,
        "1",
        AS_OF,
        null,
        stands,
        List.of(),
        List.of(),
        sections,
        List.of(),
        List.of(),
        List.of(),
        PLACE,
        SheetIndex.of(sections));
  }

  private static Item item(
      String number, String question, @Nullable AskedWhen branch, Set<Axis> axes) {
    return new Item(number, TEXT, List.of(question), branch, axes, List.of(), PLACE);
  }

  private Field field(String question, String id, int options) {
    FieldType type =
        any(
            List.of(
                FieldType.CHOICE,
                FieldType.CHOICE,
                FieldType.CHOICE,
                FieldType.CHOICES,
                FieldType.CHOICES,
                FieldType.COUNT,
                FieldType.DATE));
    Field.Per per =
        any(List.of(
                Optional.<Field.Per>empty(),
                Optional.<Field.Per>empty(),
                Optional.of(any(List.of(Field.Per.values())))))
            .orElse(null);
    Field field =
        new Field(
            question,
            id,
            type,
            TEXT,
            null,
            options(type, options),
            type == FieldType.CHOICE,
            Set.of(),
            Remedy.NONE,
            false,
            per,
            chance(0.4) ? condition(random, fields).orElse(null) : null,
            PLACE);
    fields.add(field);
    return field;
  }

  private List<Option> options(FieldType type, int number) {
    List<Option> options = new ArrayList<>();
    boolean several = type == FieldType.CHOICES;
    if (several || type == FieldType.CHOICE) {
      for (int i = 0; i < number; i++) {
        int rank = several || (i == 1 && chance(0.3)) ? Option.UNRANKED : i;
        options.add(new Option("O" + i, TEXT, rank, false));
      }
    }
    if (several) {
      options.add(new Option("NONE", TEXT, Option.UNRANKED, true));
    }
    return options;
  }

  /** A condition on one of the fields; none if none has options. */
  static Optional<AskedWhen> condition(Random random, List<Field> fields) {
    List<Field> parents = fields.stream().filter(field -> !field.options().isEmpty()).toList();
    if (parents.isEmpty()) {
      return Optional.empty();
    }
    Field parent = parents.get(random.nextInt(parents.size()));
    Set<String> options = new LinkedHashSet<>();
    options.add(parent.options().get(random.nextInt(parent.options().size())).id());
    options.add(parent.options().get(random.nextInt(parent.options().size())).id());
    return Optional.of(new AskedWhen(parent.name(), options));
  }

  /** A document for a sheet in which about so many cells are known, 0 to 1. */
  static Answers answers(
      Random random, Pack pack, Sheet sheet, Universe universe, double knownShare) {
    List<String> services = random.nextBoolean() ? List.of() : List.of("a", "b");
    List<Absence> absent = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      Set<Audience> audiences = EnumSet.of(List.of(Audience.values()).get(random.nextInt(3)));
      absent.add(new Absence(List.of(), audiences, Set.of(), "no such people"));
    } else if (random.nextInt(3) == 0) {
      absent.add(new Absence(List.of(), Set.of(), EnumSet.of(Region.EU), "no such region"));
    }
    ByDefinition definition =
        new ByDefinition(pack, new Shape(sheet.id(), services, absent, AS_OF));
    Map<Cell, Given> given = new HashMap<>();
    pack.fields()
        .filter(field -> sheet.asks(field.question()))
        .forEach(
            field -> {
              for (Scope scope : definition.scopes(sheet.axesOf(field))) {
                List<Value> values = universe.of(field);
                Value value = values.get(random.nextInt(values.size()));
                if (random.nextDouble() < knownShare) {
                  given.put(new Cell(field.name(), scope), given(Status.ANSWERED, value));
                } else if (random.nextInt(4) == 0) {
                  given.put(new Cell(field.name(), scope), unanswered(random, value));
                }
              }
            });
    return new Answers(sheet, null, AS_OF, services, absent, List.of(), given, "");
  }

  private static Given unanswered(Random random, Value value) {
    Status status = List.of(Status.values()).get(1 + random.nextInt(4));
    return given(status, status == Status.UNCONFIRMED ? value : null);
  }

  static Given given(Status status, @Nullable Value value) {
    return new Given(status, value, "reason", null, List.of(), Confidentiality.PUBLIC);
  }

  private boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
