package tenken.round.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.answers.SubmittedLine;
import tenken.answers.SubmittedLineReader;
import tenken.round.programme.Operators;
import tenken.round.programme.Round;
import tenken.round.submission.Importing;
import tenken.round.submission.RoundDocuments;
import tenken.round.submission.Submission;

/** Makes a submission of a line, or tells all that is wrong with it. */
@Component
class Taking {

  /** Stands in a document that is read although nobody knows whose it is. */
  private static final String NOBODY = "-";

  private final Operators operators;
  private final RoundDocuments documents;
  private final Importing importing;
  private final SubmittedLineReader reader;

  Taking(Operators operators, RoundDocuments documents, Importing importing, Clock clock) {
    this.operators = operators;
    this.documents = documents;
    this.importing = importing;
    this.reader = new SubmittedLineReader(Limits.DEFAULT, clock);
  }

  /** What comes of a line, within the service's own work at the desk. */
  ImportedLine take(Import asked, Round round, WaitingLine waiting) {
    SubmittedLine line = reader.read(waiting.bytes());
    String name = line.operator();
    String operator = name == null ? null : operators.called(name).orElse(null);
    RoundDocuments.Read read = read(round, operator, line);
    List<Fault> faults = new ArrayList<>(line.faults());
    if (name != null) {
      amiss(round, operator).ifPresent(faults::add);
    }
    int more = line.more();
    if (read != null) {
      read.faults().stream().map(SubmittedLine::within).forEach(faults::add);
      more += read.more();
    }
    if (operator == null || read == null || !faults.isEmpty()) {
      return refused(waiting, line.ref(), operator, faults, more);
    }
    var way = new Importing.Way(asked.id(), asked.requestedBy(), line.submittedAt());
    return importing
        .take(round, operator, read, way)
        .map(made -> taken(waiting, line.ref(), made))
        .orElseGet(
            () -> refused(waiting, line.ref(), operator, List.of(LineFaults.ALREADY_SUBMITTED), 0));
  }

  private RoundDocuments.@Nullable Read read(
      Round round, @Nullable String operator, SubmittedLine line) {
    return line.document() == null
        ? null
        : documents.read(round, operator == null ? NOBODY : operator, line.document());
  }

  /** Why nothing can be taken from an operator, null for one that nobody knows. */
  private Optional<Fault> amiss(Round round, @Nullable String operator) {
    if (operator == null) {
      return Optional.of(LineFaults.UNKNOWN);
    } else if (round.participant(operator).isEmpty()) {
      return Optional.of(LineFaults.NOT_IN_ROUND);
    }
    return importing.has(round, operator)
        ? Optional.of(LineFaults.ALREADY_SUBMITTED)
        : Optional.empty();
  }

  private static ImportedLine taken(WaitingLine line, @Nullable String ref, Submission made) {
    return new ImportedLine(
        line.number(), ref, made.operator(), made.id(), made.latest(), List.of(), 0);
  }

  private static ImportedLine refused(
      WaitingLine line,
      @Nullable String ref,
      @Nullable String operator,
      List<Fault> faults,
      int more) {
    int listed = Math.min(faults.size(), Limits.FAULTS);
    int others = more + faults.size() - listed;
    return new ImportedLine(
        line.number(), ref, operator, null, null, faults.subList(0, listed), others);
  }
}
