package tenken.catalog;

import java.util.Map;

/**
 * What later files of a pack may name.
 *
 * @param sources by id
 * @param questions by id
 * @param fields by full name
 */
record Catalog(
    Map<String, Source> sources, Map<String, Question> questions, Map<String, Field> fields) {

  Catalog(Map<String, Source> sources, Map<String, Question> questions) {
    this(sources, questions, QuestionsReader.fields(questions.values()));
  }

  /** Notes a question that there is not. */
  void requireQuestion(Word id, FaultLog faults) {
    if (!id.missing() && !questions.containsKey(id.text())) {
      faults.add(id.place(), "there is no question `%s`", id.text());
    }
  }

  /** Notes a source that there is not. */
  void requireSource(Word id, FaultLog faults) {
    if (!id.missing() && !sources.containsKey(id.text())) {
      faults.add(id.place(), "there is no source `%s`", id.text());
    }
  }
}
