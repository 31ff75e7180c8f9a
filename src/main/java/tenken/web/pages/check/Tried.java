package tenken.web.pages.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.assessment.ClearedBy;
import tenken.assessment.FindingResult;
import tenken.catalog.Text;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.words.Words;
import tenken.round.pack.LoadedPack;
import tenken.web.problem.ProblemException;

/**
 * Other answers tried on a document.
 *
 * @param document the document with them
 * @param finding what the finding said that they are to clear
 * @param changes what was changed
 */
record Tried(String document, Text finding, List<AnswerView.Changed> changes) {

  /**
   * Tries what a finding says would clear it.
   *
   * @param way the finding's key and the place of what would clear it: {@code key/0}
   */
  static Tried of(byte[] document, LoadedPack pack, Words words, String way) {
    Answers answers = pack.reader().read(document).answers().orElseThrow(Tried::gone);
    FindingResult finding =
        pack.assessor().assess(answers).findings().stream()
            .filter(each -> way.startsWith(each.key() + "/"))
            .findFirst()
            .orElseThrow(Tried::gone);
    ClearedBy cleared =
        IntStream.range(0, finding.clearedBy().size())
            .filter(at -> way.equals(finding.key() + "/" + at))
            .mapToObj(finding.clearedBy()::get)
            .findFirst()
            .orElseThrow(Tried::gone);
    Map<Cell, Given> changes = new TreeMap<>();
    for (ClearedBy.Change change : cleared.changes()) {
      Cell cell = new Cell(change.field(), change.scope());
      changes.put(cell, changed(answers.given().get(cell), change));
    }
    AnswerView views = new AnswerView(words);
    return new Tried(
        AnswersWriter.write(answers.with(changes)).toString(),
        finding.says(),
        cleared.changes().stream().map(views::changed).toList());
  }

  /** A new answer is a claim: what supported the old one need not support it. */
  private static Given changed(@Nullable Given before, ClearedBy.Change change) {
    Confidentiality seen = before == null ? Confidentiality.MEMBERS_ONLY : before.confidentiality();
    return new Given(Status.ANSWERED, change.to(), null, null, List.of(), seen);
  }

  private static ProblemException gone() {
    return new ProblemException(ProblemTypes.BAD_REQUEST);
  }
}
