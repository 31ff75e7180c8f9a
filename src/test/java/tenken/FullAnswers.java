package tenken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The largest answers to a sheet: those of a sample, changed wherever another option opens more,
 * with every cell that is asked answered, for every audience and region.
 */
public final class FullAnswers {

  private static final String TEXT = "アプリの設定画面、ヘルプページ及びお問い合わせ窓口において、利用者にわかりやすい表現で説明しています。";

  private FullAnswers() {}

  /** The largest answers that come of a sample. */
  public static Answers of(String sample) {
    Answers answers = filled(sample(sample));
    int before;
    do {
      before = asked(answers).size();
      for (Field field : TestPack.PACK.fields().toList()) {
        answers = opened(answers, field);
      }
    } while (asked(answers).size() > before);
    return answers;
  }

  private static Answers sample(String name) {
    try {
      String json = Files.readString(Path.of("src/samples", name + ".json"));
      return TestPack.answers(new JsonMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NavigableSet<Cell> asked(Answers answers) {
    return TestPack.ASSESSOR.asks(answers).asked();
  }

  /** The answers with the value of the field that opens most. */
  private static Answers opened(Answers answers, Field field) {
    Answers best = answers;
    List<Cell> cells = asked(answers).stream().filter(cell -> isOf(cell, field)).toList();
    for (Value value : values(field)) {
      Map<Cell, Given> changed =
          cells.stream().collect(Collectors.toMap(cell -> cell, cell -> given(value)));
      Answers filled = filled(answers.with(changed));
      if (asked(filled).size() > asked(best).size()) {
        best = filled;
      }
    }
    return best;
  }

  private static boolean isOf(Cell cell, Field field) {
    return cell.field().equals(field.name());
  }

  private static Answers filled(Answers answers) {
    Answers filled = answers;
    while (true) {
      Map<Cell, Given> missing = new HashMap<>();
      for (Cell cell : asked(filled)) {
        if (!filled.given().containsKey(cell)) {
          Field field = TestPack.PACK.field(cell.field()).orElseThrow();
          missing.put(cell, given(any(field)));
        }
      }
      if (missing.isEmpty()) {
        return filled;
      }
      filled = filled.with(missing);
    }
  }

  private static Given given(Value value) {
    return new Given(Status.ANSWERED, value, null, null, List.of(), Confidentiality.MEMBERS_ONLY);
  }

  private static Stream<String> options(Field field) {
    return field.options().stream().map(option -> option.id());
  }

  private static List<Value> values(Field field) {
    if (field.type() == FieldType.CHOICE) {
      return options(field).<Value>map(Value.Chosen::new).toList();
    }
    return field.type() == FieldType.CHOICES
        ? options(field).<Value>map(id -> new Value.Selected(new TreeSet<>(Set.of(id)))).toList()
        : List.of();
  }

  private static Value any(Field field) {
    return switch (field.type()) {
      case COUNT -> new Value.Amount(3);
      case DATE -> new Value.Date(java.time.LocalDate.of(2024, 6, 30));
      case TEXT -> new Value.Prose(TEXT);
      case URL -> new Value.Prose("https://www.example.com/privacy/policy.html");
      default -> values(field).get(0);
    };
  }
}
