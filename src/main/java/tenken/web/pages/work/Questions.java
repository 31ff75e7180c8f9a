package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Field;
import tenken.catalog.Pack;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.followup.FollowUp;
import tenken.round.followup.Threads;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Rounds;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.web.problem.Languages;
import tools.jackson.databind.JsonNode;

/** Follow-up questions with the fields that they ask for. */
@Component
class Questions {

  private final Threads threads;
  private final Rounds rounds;
  private final Submissions submissions;
  private final LoadedPacks packs;

  Questions(Threads threads, Rounds rounds, Submissions submissions, LoadedPacks packs) {
    this.threads = threads;
    this.rounds = rounds;
    this.submissions = submissions;
    this.packs = packs;
  }

  /** What came of the controls: entries of an answers document, and what cannot be read. */
  record Read(List<JsonNode> entries, Shown shown) {}

  /**
   * A question, and what was submitted so far.
   *
   * @param question the question
   * @param answers the answers
   * @param pack the pack of its round
   * @param words the words of the pack
   */
  record Asked(FollowUp question, Answers answers, Pack pack, Words words) {

    /** The fields that it asks for, in all their cells that it asks about. */
    List<FieldForm> forms(Shown shown) {
      return fields()
          .map(field -> FieldForm.of(field, cells(field), answers.given(), words, shown))
          .toList();
    }

    private Stream<Field> fields() {
      return question.asked().cells().stream()
          .map(cell -> cell.field())
          .distinct()
          .flatMap(name -> pack.field(name).stream());
    }

    private List<Cell> cells(Field field) {
      return question.asked().cells().stream()
          .filter(cell -> cell.field().equals(field.name()))
          .map(cell -> new Cell(cell.field(), cell.scope()))
          .sorted()
          .toList();
    }

    Read read(List<Sent> sent) {
      Map<Cell, Given> now = new TreeMap<>();
      Map<String, Sent> typed = new HashMap<>();
      Map<String, Note> notes = new HashMap<>();
      for (Sent each : sent) {
        typed.put(each.place(), each);
        fields()
            .filter(field -> field.name().equals(each.field()))
            .flatMap(field -> Column.of(cells(field), answers.given(), false).stream())
            .filter(column -> column.key().equals(each.column()))
            .forEach(column -> read(each, column, now, notes));
      }
      Answers replied =
          Answers.of(
              answers.sheet(), null, answers.asOf(), answers.services(), List.of(), List.of(), now);
      JsonNode entries = AnswersWriter.write(replied).path("answers");
      return new Read(entries.valueStream().toList(), new Shown("", typed, notes));
    }

    private void read(Sent sent, Column column, Map<Cell, Given> now, Map<String, Note> notes) {
      Field field = pack.field(sent.field()).orElseThrow();
      try {
        Optional<Given> given = GivenReader.read(field, sent.form(), column.given(answers.given()));
        given.ifPresent(said -> column.cells().forEach(cell -> now.put(cell, said)));
      } catch (Unread unread) {
        notes.put(sent.place(), Note.refused(words.say(unread.says())));
      }
    }
  }

  Asked of(Caller caller, String id, HttpServletRequest request) {
    FollowUp question = threads.of(caller, id).followUp();
    var round = rounds.get(caller, question.round());
    var pack = packs.pinned(round.packDigest());
    Submission about = submissions.get(caller, question.submission());
    JsonNode document = submissions.document(caller, about.id(), about.latest());
    Answers answers = Objects.requireNonNull(pack.reader().read(document).answersOrNull());
    Words words = new Words(pack.pack(), Languages.of(request));
    return new Asked(question, answers, pack.pack(), words);
  }
}
