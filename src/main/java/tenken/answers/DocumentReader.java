package tenken.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one document. For one thread, used once. */
final class DocumentReader {

  private final Indexes indexes;
  private final Limits limits;
  private final Faults faults;

  DocumentReader(Indexes indexes, Limits limits, Faults faults) {
    this.indexes = indexes;
    this.limits = limits;
    this.faults = faults;
  }

  AnswersReading read(JsonNode tree) {
    Optional<Members> document = Members.of(tree, Pointer.ROOT, faults);
    Optional<Header> header = document.flatMap(new HeaderReader(indexes, limits, faults)::read);
    if (header.isEmpty()) {
      return AnswersReading.refused(faults);
    }
    return read(document.orElseThrow(), header.get());
  }

  private AnswersReading read(Members document, Header header) {
    CellMap cells =
        new CellMap(new Scoping(header.services().names(), header.absent()), limits, faults);
    AnswerReader answers = new AnswerReader(header, limits, faults, cells);
    for (Members.Entry entry : document.list("answers", limits.answers()).orElse(List.of())) {
      Members.of(entry.value(), entry.pointer(), faults).ifPresent(answers::read);
    }
    if (!faults.none()) {
      return AnswersReading.refused(faults);
    }
    return new AnswersReading(
        answers(header, cells.given()), cells.pointers(), cells.unplaced(), faults.listed(), 0);
  }

  private static Answers answers(Header header, Map<Cell, Given> given) {
    return Answers.of(
        header.index().sheet(),
        header.operator(),
        header.asOf(),
        header.services().names(),
        header.absent(),
        header.openGuidance(),
        given);
  }
}
