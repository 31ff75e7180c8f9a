package tenken.round.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.answers.Cell;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Given;
import tenken.answers.Limits;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.Refused;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the answers of a reply as those of an answers document, so that places in it are those in
 * the reply.
 */
@Component
class ReplyReader {

  private static final List<String> HEADER = List.of("services", "absent");

  private final LoadedPacks packs;
  private final Submissions submissions;

  ReplyReader(LoadedPacks packs, Submissions submissions) {
    this.packs = packs;
    this.submissions = submissions;
  }

  /**
   * The cells that a reply answers anew, each no more open than before.
   *
   * @param about the submission that stands
   * @param asked what the question asks for; anything where that is nothing
   * @throws Refused with all that is wrong with the answers
   */
  Map<Cell, Given> read(
      Caller caller, Round round, Submission about, List<AskedCell> asked, List<JsonNode> entries) {
    JsonNode latest = submissions.document(caller, about.id(), about.latest());
    ObjectNode document = document(round, latest, entries);
    JsonNode confidentiality = written(caller, about, latest).get("confidentiality");
    if (confidentiality != null) {
      document.set("confidentiality", confidentiality);
    }
    AnswersReading reading = packs.named(round.packDigest()).reader().read(document);
    Answers answers = reading.answers().orElseThrow(() -> new Refused(reading));
    refuse(faults(reading, answers, asked));
    return noMoreOpen(answers.given(), before(round, latest));
  }

  private static ObjectNode document(Round round, JsonNode latest, List<JsonNode> entries) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("sheet", round.sheet());
    for (String property : HEADER) {
      if (latest.has(property)) {
        document.set(property, latest.get(property));
      }
    }
    document.putArray("answers").addAll(entries);
    return document;
  }

  /** The document that the operator handed in last; what replies make says less of its whole. */
  private JsonNode written(Caller caller, Submission about, JsonNode latest) {
    return about.versions().stream()
        .filter(each -> each.origin() != Submission.Origin.REPLY)
        .reduce((earlier, later) -> later)
        .map(each -> submissions.document(caller, about.id(), each.version()))
        .orElse(latest);
  }

  private static List<Fault> faults(
      AnswersReading reading, Answers answers, List<AskedCell> asked) {
    Set<String> fields = asked.stream().map(AskedCell::field).collect(Collectors.toSet());
    List<Fault> faults = new ArrayList<>();
    if (!fields.isEmpty()) {
      Set<String> places = new TreeSet<>();
      answers.given().keySet().stream()
          .filter(cell -> !fields.contains(cell.field()))
          .forEach(cell -> places.add(String.valueOf(reading.pointers().get(cell))));
      places.forEach(place -> faults.add(notAsked(place, fields)));
    }
    if (!reading.unplaced().isEmpty()) {
      faults.add(unplaced(reading.unplaced()));
    }
    return faults;
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      int listed = Math.min(faults.size(), Limits.FAULTS);
      throw new Refused(faults.subList(0, listed), faults.size() - listed);
    }
  }

  private static Fault notAsked(String pointer, Set<String> fields) {
    return new Fault(
        pointer,
        Code.NOT_EXPECTED,
        new Text("この追加質問が尋ねていないフィールドです。", "The question does not ask for this field."),
        fields.stream().sorted().toList());
  }

  private static Fault unplaced(Set<String> fields) {
    return new Fault(
        "/answers",
        Code.EMPTY_ANSWER,
        new Text(
            "回答がどのサービス、利用者又は地域のものか示されていません。scopes に示してください。",
            "Some answers do not say which services, audiences or regions they are about. Name"
                + " them in `scopes`."),
        List.copyOf(fields));
  }

  private Map<Cell, Given> before(Round round, JsonNode latest) {
    return packs
        .named(round.packDigest())
        .reader()
        .read(latest)
        .answers()
        .map(Answers::given)
        .orElse(Map.of());
  }

  private static Map<Cell, Given> noMoreOpen(Map<Cell, Given> given, Map<Cell, Given> before) {
    Map<Cell, Given> kept = new TreeMap<>();
    given.forEach(
        (cell, now) -> {
          Given then = before.get(cell);
          kept.put(cell, then == null ? now : noMoreOpen(now, then));
        });
    return kept;
  }

  private static Given noMoreOpen(Given now, Given then) {
    return new Given(
        now.status(),
        now.value(),
        now.reason(),
        now.until(),
        now.evidence(),
        now.confidentiality().and(then.confidentiality()));
  }
}
