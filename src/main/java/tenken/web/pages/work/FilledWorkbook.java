package tenken.web.pages.work;

import java.util.List;
import java.util.Optional;
import tenken.answers.AnswersReading;
import tenken.answers.Fault;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.exchange.xlsx.WorkbookReading;
import tenken.round.submission.RoundDocuments;
import tools.jackson.databind.node.ObjectNode;

/**
 * A workbook that came for a draft.
 *
 * @param document what it says; empty where anything is wrong with it
 * @param faults all that is wrong, each with its cell
 * @param more how many faults are not listed
 */
record FilledWorkbook(Optional<ObjectNode> document, List<Fault> faults, int more) {

  static FilledWorkbook read(byte[] file, OpenDraft draft, RoundDocuments documents) {
    WorkbookReading reading = new WorkbookReader(draft.pack().pack()).read(file);
    if (reading.document().isEmpty()) {
      AnswersReading all = reading.answers(draft.pack().reader());
      return new FilledWorkbook(Optional.empty(), all.faults(), all.more());
    }
    ObjectNode document = reading.document().get();
    RoundDocuments.Read read = documents.read(draft.round(), draft.draft().operator(), document);
    return read.faults().isEmpty()
        ? new FilledWorkbook(Optional.of(document), List.of(), 0)
        : new FilledWorkbook(Optional.empty(), reading.placed(read.faults()), read.more());
  }
}
