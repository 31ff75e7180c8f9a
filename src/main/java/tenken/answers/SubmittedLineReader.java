package tenken.answers;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tenken.catalog.Text;
import tools.jackson.databind.JsonNode;

/**
 * Reads lines of the shape {@code {"ref", "operator", "submittedAt", "document"}}. Bad content
 * gives faults, never an exception. Safe to share between threads.
 */
public final class SubmittedLineReader {

  private static final List<String> REQUIRED = List.of("ref", "operator", "document");
  private static final List<String> KNOWN = List.of("ref", "operator", "submittedAt", "document");
  private static final Text NOT_A_TIME =
      new Text(
          "2024-07-12T08:30:00Z のような、時差付きの日時を書いてください。",
          "A time with its offset is expected, such as 2024-07-12T08:30:00Z.");
  private static final Text NOT_YET =
      new Text("これから先の日時です。提出された日時を書いてください。", "This is yet to come: give the time of submission.");

  private final Limits limits;
  private final StrictJson json;
  private final Clock clock;

  /** Reads lines within the limits. */
  public SubmittedLineReader(Limits limits, Clock clock) {
    this.limits = limits;
    this.json = new StrictJson(limits);
    this.clock = clock;
  }

  /** Reads a line. */
  public SubmittedLine read(byte[] line) {
    Faults faults = new Faults();
    Optional<Members> members =
        json.read(line, faults).flatMap(tree -> Members.of(tree, Pointer.ROOT, faults));
    members.ifPresent(each -> each.refuseAllBut(KNOWN));
    members.ifPresent(each -> REQUIRED.forEach(each::require));
    Optional<String> ref = members.flatMap(each -> text(each, "ref"));
    Optional<String> operator = members.flatMap(each -> text(each, "operator"));
    Optional<Instant> at = members.flatMap(each -> submittedAt(each, faults));
    Optional<JsonNode> document =
        members.flatMap(each -> each.object("document")).map(Members::node);
    return new SubmittedLine(
        ref.orElse(null),
        operator.orElse(null),
        at.orElse(null),
        document.orElse(null),
        faults.listed(),
        faults.more());
  }

  private Optional<String> text(Members members, String name) {
    int before = members.faults().count();
    return members.text(name, limits.name()).filter(text -> members.faults().count() == before);
  }

  private Optional<Instant> submittedAt(Members members, Faults faults) {
    Optional<String> text = members.string("submittedAt");
    Optional<Instant> time = text.flatMap(SubmittedLineReader::time);
    Pointer place = members.pointer("submittedAt");
    if (text.isPresent() && time.isEmpty()) {
      faults.add(() -> new Fault(place, Code.BAD_VALUE, NOT_A_TIME));
    }
    if (time.filter(clock.instant()::isBefore).isPresent()) {
      faults.add(() -> new Fault(place, Code.INCONSISTENT, NOT_YET));
    }
    return time;
  }

  private static Optional<Instant> time(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      return Optional.of(time.toInstant()).filter(each -> time.getYear() >= Dates.FIRST_YEAR);
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
