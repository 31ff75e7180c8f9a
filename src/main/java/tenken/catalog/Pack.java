package tenken.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything under {@code rules/}: read, checked, immutable, safe to share between threads.
 *
 * @param version the pack's version
 * @param effective the date from which it is in use
 * @param digest {@code sha256:} and the hash of all its files
 * @param levelValues what SATISFIED, DOUBTFUL and LACKING are worth, 0 to 1
 * @param bands named ranges of the score, lowest first
 * @param sources by id, in file order
 * @param questions by id, in file order
 * @param sheets by id, in file order
 * @param viewpoints by id, in alphabetical order
 */
public record Pack(
    String version,
    LocalDate effective,
    String digest,
    Map<Level, Double> levelValues,
    List<Band> bands,
    Map<String, Source> sources,
    Map<String, Question> questions,
    Map<String, Sheet> sheets,
    Map<String, Viewpoint> viewpoints) {

  public Pack {
    levelValues = Ordered.byConstant(levelValues);
    bands = List.copyOf(bands);
    sources = Ordered.copyOf(sources);
    questions = Ordered.copyOf(questions);
    sheets = Ordered.copyOf(sheets);
    viewpoints = Ordered.copyOf(viewpoints);
  }

  /** Finds a field by its full name, {@code question.field}; takes no longer in a larger pack. */
  public Optional<Field> field(String name) {
    int dot = name.indexOf('.');
    Question question = dot < 0 ? null : questions.get(name.substring(0, dot));
    return question == null ? Optional.empty() : question.field(name.substring(dot + 1));
  }

  /** All fields of all questions. */
  public Stream<Field> fields() {
    return questions.values().stream().flatMap(question -> question.fields().stream());
  }

  /** All criteria of all viewpoints. */
  public Stream<Criterion> criteria() {
    return viewpoints.values().stream().flatMap(viewpoint -> viewpoint.criteria().stream());
  }
}
