package tenken.cli;

import java.util.List;
import tenken.answers.Answers;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.exchange.json.Envelope;
import tenken.exchange.json.EnvelopeReader;
import tenken.exchange.json.Lines;
import tenken.exchange.json.PlainJson;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;
import tenken.exchange.sarif.DocumentPlaces;
import tenken.exchange.xlsx.WorkbookReader;

/** Checks documents under one pack, each by itself, as the service does. */
final class Checker {

  private final RulePack pack;
  private final WorkbookReader workbooks;
  private final AnswersReader reader;
  private final EnvelopeReader envelopes = new EnvelopeReader(new Problems(ProblemTypes.load()));
  private final PlainJson json = new PlainJson();

  Checker(RulePack pack) {
    this.pack = pack;
    this.workbooks = new WorkbookReader(pack.pack());
    this.reader = new AnswersReader(pack.pack(), Limits.DEFAULT);
  }

  /** Checks a document that comes alone. */
  Checked check(Checked.Source source, byte[] document) {
    return checked(source, document, reader.read(document));
  }

  /** Checks the document that a workbook holds. */
  Checked checkWorkbook(Checked.Source source, byte[] file) {
    return checked(source, new byte[0], workbooks.read(file).answers(reader));
  }

  /** Tells whether a line holds a document in an envelope. */
  boolean envelope(byte[] line) {
    return envelopes.read(line).faults().isEmpty();
  }

  /** Checks a document that comes as one line of many. */
  Checked check(String file, Lines.Line line) {
    Envelope envelope = envelopes.read(line.bytes());
    Checked.Source source = new Checked.Source(file, line.number(), envelope.ref());
    if (!envelope.faults().isEmpty()) {
      return Checked.refused(source, envelope.faults(), envelope.more());
    }
    Checked checked = checked(source, envelope.document(), reader.read(envelope.document()));
    return checked.within(checked.faults().stream().map(Envelope::within).toList());
  }

  private Checked checked(Checked.Source source, byte[] document, AnswersReading reading) {
    if (!reading.faults().isEmpty()) {
      return Checked.refused(source, reading.faults(), reading.more());
    }
    Answers answers = reading.answers().orElseThrow();
    return new Checked(
        source,
        json.result(pack.assess(answers), reading.unplaced(), pack.pack()),
        () -> new DocumentPlaces(reading.pointers(), document, Math.max(1, source.line())),
        List.of(),
        0);
  }
}
