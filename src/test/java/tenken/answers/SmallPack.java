package tenken.answers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.catalog.AskedWhen;
import tenken.catalog.Axis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Item;
import tenken.catalog.Option;
import tenken.catalog.Pack;
import tenken.catalog.Place;
import tenken.catalog.Question;
import tenken.catalog.Remedy;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.catalog.SheetIndex;
import tenken.catalog.Text;
import tenken.catalog.Viewpoint;

/** A pack of two sheets and four questions, with every type of field and every reach of one. */
final class SmallPack {

  private static final Place PLACE = new Place("small.yaml", 1);
  private static final Set<Axis> ALL_AXES = Set.of(Axis.values());

  static final Pack PACK = pack();
  static final Sheet SHEET = PACK.sheets().get("small-2024");
  static final Sheet PLAIN = PACK.sheets().get("plain-2023");

  private SmallPack() {}

  private static Pack pack() {
    Question collection =
        question(
            "collection",
            choice("told", null, "NO", "POLICY", "PAGE"),
            choices("kinds", "COOKIES", "LOCATION", "NONE", "UNKNOWN"),
            field("partners", FieldType.COUNT, null, List.of()),
            field("since", FieldType.DATE, null, List.of()),
            field("told-at", FieldType.URL, null, List.of()),
            descriptive("free-answer"));
    Question purpose = question("purpose", choice("stated", null, "NO", "YES"));
    Question officer =
        question(
            "officer",
            choice("named", Field.Per.OPERATOR, "NO", "YES"),
            field("staff", FieldType.COUNT, Field.Per.SERVICE, List.of()));
    Question opinions = question("opinions", descriptive("text"));
    Sheet small =
        sheet(
            "small-2024",
            LocalDate.of(2024, 6, 12),
            List.of(
                item("1-1", ALL_AXES, "collection", "purpose"),
                item("1-2", ALL_AXES, "officer"),
                item("2-1", ALL_AXES, "collection")),
            List.of("opinions"));
    Sheet plain =
        sheet(
            "plain-2023",
            LocalDate.of(2023, 6, 1),
            List.of(item("2(3)②", Set.of(), "purpose"), item("2(4)①", Set.of(), "officer")),
            List.of());
    return new Pack(
        "1",
        LocalDate.of(2024, 6, 12),
        "sha256:0",
        Map.of(),
        List.of(),
        Map.of(),
        byId(Question::id, List.of(collection, purpose, officer, opinions)),
        byId(Sheet::id, List.of(small, plain)),
        byId(Viewpoint::id, List.of(viewpoint())));
  }

  private static Viewpoint viewpoint() {
    Criterion criterion =
        new Criterion(
            "telling/told",
            text("told"),
            1,
            null,
            Set.of(),
            Set.of(),
            false,
            List.of(),
            List.of(),
            PLACE);
    return new Viewpoint(
        "telling", text("t"), text("a"), List.of(), List.of(), List.of(criterion), "", "");
  }

  private static Sheet sheet(String id, LocalDate asOf, List<Item> items, List<String> closing) {
    Section.Group group = new Section.Group(null, null, items);
    List<Section> sections = List.of(new Section("1", text("section"), List.of(group)));
    return new Sheet(
        id,
        Sheet.Kind.PLATFORM,
        asOf.getYear(),
        text(id),
        "1",
        asOf,
        null,
        null,
        List.of(),
        List.of(),
        sections,
        closing,
        List.of(),
        List.of(),
        PLACE,
        SheetIndex.of(sections));
  }

  private static Item item(String number, Set<Axis> axes, String... questions) {
    return new Item(number, text(number), List.of(questions), null, axes, List.of(), PLACE);
  }

  private static Question question(String id, Field... fields) {
    return new Question(
        id, text(id), Arrays.stream(fields).map(field -> belonging(id, field)).toList(), PLACE);
  }

  private static Field belonging(String question, Field field) {
    return new Field(
        question,
        field.id(),
        field.type(),
        field.label(),
        field.help(),
        field.options(),
        field.ordered(),
        field.parity(),
        field.remedy(),
        field.descriptive(),
        field.per(),
        field.askedWhen(),
        field.place());
  }

  private static Field choice(String id, Field.@Nullable Per per, String... options) {
    List<Option> list =
        Arrays.stream(options).map(option -> new Option(option, text(option), 0, false)).toList();
    return field(id, FieldType.CHOICE, per, list);
  }

  private static Field choices(String id, String... options) {
    List<Option> list =
        Arrays.stream(options)
            .map(
                option ->
                    new Option(
                        option, text(option), -1, Set.of("NONE", "UNKNOWN").contains(option)))
            .toList();
    return field(id, FieldType.CHOICES, null, list);
  }

  private static Field field(
      String id, FieldType type, Field.@Nullable Per per, List<Option> options) {
    return field(id, type, per, options, false);
  }

  private static Field descriptive(String id) {
    return field(id, FieldType.TEXT, null, List.of(), true);
  }

  private static Field field(
      String id,
      FieldType type,
      Field.@Nullable Per per,
      List<Option> options,
      boolean descriptive) {
    AskedWhen always = null;
    return new Field(
        "",
        id,
        type,
        text(id),
        text("help " + id),
        options,
        type == FieldType.CHOICE,
        Set.of(),
        Remedy.NONE,
        descriptive,
        per,
        always,
        PLACE);
  }

  private static Text text(String what) {
    return new Text(what + "（日本語）", what);
  }

  private static <T> Map<String, T> byId(Function<T, String> id, List<T> all) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
