package tenken.web.pages.work;

import java.util.List;
import java.util.Objects;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.answers.Fault;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;
import tenken.catalog.Sheet;
import tenken.round.pack.LoadedPack;
import tenken.round.programme.Round;
import tenken.round.submission.Draft;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft on somebody's desk.
 *
 * @param draft the draft
 * @param round the round that it is for
 * @param pack the pack of the round
 * @param reading what its document says
 */
record OpenDraft(Draft draft, Round round, LoadedPack pack, AnswersReading reading) {

  static OpenDraft of(Draft draft, Round round, LoadedPack pack) {
    ObjectNode document = (ObjectNode) draft.document().deepCopy();
    document.put("operator", draft.operator()).put("asOf", round.asOf().toString());
    return new OpenDraft(draft, round, pack, pack.reader().read(document));
  }

  public String id() {
    return draft.id();
  }

  public Sheet sheet() {
    return Objects.requireNonNull(pack.pack().sheets().get(round.sheet()));
  }

  /** What keeps the form from showing the draft: it was written elsewhere and has faults. */
  public List<Fault> faults() {
    return reading.faults();
  }

  public Answers answers() {
    return reading.answers().orElseThrow();
  }

  CellsAsked asked() {
    return pack.assessor().asks(answers());
  }

  Assessment assessment() {
    return pack.assessor().assess(answers());
  }
}
