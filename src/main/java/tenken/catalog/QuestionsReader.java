package tenken.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files under {@code questions/} together. */
final class QuestionsReader {

  private final FaultLog faults;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Condition> conditions = new LinkedHashMap<>();

  QuestionsReader(FaultLog faults) {
    this.faults = faults;
  }

  Map<String, Question> read(Collection<MapReader> files) {
    SharedFields shared = new SharedFields(faults);
    files.forEach(shared::add);
    for (MapReader file : files) {
      file.children("questions").forEach(reader -> read(reader, shared));
    }
    shared.finish();
    files.forEach(MapReader::finish);
    return resolved();
  }

  private void read(MapReader reader, SharedFields shared) {
    Word id = reader.word("id");
    Ids.check(id, faults);
    Text title = Wording.text(reader, "title");
    List<Field> fields = new ArrayList<>();
    for (FieldReader.Read read : new QuestionReader(shared, faults).fields(id, reader)) {
      fields.add(read.field());
      if (read.condition() != null) {
        conditions.put(read.field().name(), read.condition().within(id.text()));
      }
    }
    Question question = new Question(id.text(), title, fields, id.place());
    Question earlier = questions.putIfAbsent(id.text(), question);
    if (earlier != null && !id.missing()) {
      faults.add(id.place(), "the question `%s` stands at %s already", id.text(), earlier.place());
    }
  }

  private Map<String, Question> resolved() {
    ConditionResolver resolver = new ConditionResolver(fields(questions.values()), faults);
    Map<String, Question> resolved = new LinkedHashMap<>();
    questions.forEach(
        (id, question) -> {
          List<Field> fields =
              question.fields().stream().map(each -> resolve(each, resolver)).toList();
          resolved.put(id, new Question(id, question.title(), fields, question.place()));
        });
    AskedWhenChecks.check(fields(resolved.values()), faults);
    return resolved;
  }

  private Field resolve(Field field, ConditionResolver resolver) {
    Condition condition = conditions.get(field.name());
    return condition == null ? field : field.askedWhen(resolver.resolve(condition).orElse(null));
  }

  /** All fields by full name. */
  static Map<String, Field> fields(Collection<Question> questions) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Question question : questions) {
      question.fields().forEach(field -> fields.put(field.name(), field));
    }
    return fields;
  }
}
