package tenken.web.stored;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.catalog.Language;
import tenken.catalog.Sheet;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.xlsx.TooLongException;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.exchange.xlsx.WorkbookReading;
import tenken.exchange.xlsx.WorkbookWriter;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.AnswersBefore;
import tenken.round.submission.Drafts;
import tenken.round.submission.ReviewedDraft;
import tenken.web.problem.ProblemException;
import tenken.web.problem.RefusedException;
import tools.jackson.databind.JsonNode;

/** Writes sheets and drafts as workbooks, and drafts from them. Safe to share between threads. */
@Component
class Workbooks {

  private final LoadedPacks packs;
  private final Rounds rounds;
  private final Drafts drafts;
  private final AnswersBefore earlier;

  Workbooks(LoadedPacks packs, Rounds rounds, Drafts drafts, AnswersBefore earlier) {
    this.packs = packs;
    this.rounds = rounds;
    this.drafts = drafts;
    this.earlier = earlier;
  }

  /** A sheet of the pack in force. */
  byte[] template(String sheet, Language language) {
    return template(packs.inForce(), sheet, language, null);
  }

  /** A sheet as a round asks it, with what the caller's operator answered before. */
  byte[] template(Caller caller, String sheet, String round, Language language) {
    Optional<Answers> before = earlier.before(caller, round);
    Round found = rounds.get(caller, round);
    if (!found.sheet().equals(sheet)) {
      throw new Denied(Denied.Reason.INCONSISTENT, List.of("/round"));
    }
    return template(packs.pinned(found.packDigest()), sheet, language, before.orElse(null));
  }

  private static byte[] template(
      LoadedPack pack, String id, Language language, @Nullable Answers before) {
    Sheet sheet = pack.pack().sheets().get(id);
    if (sheet == null) {
      throw new ProblemException(ProblemTypes.NOT_FOUND);
    }
    return new WorkbookWriter(pack.assessor().ruleset()).template(sheet, language, before);
  }

  /** A draft without faults. */
  byte[] draft(Caller caller, String id, Language language) {
    ReviewedDraft draft = drafts.get(caller, id);
    String round = draft.draft().round();
    LoadedPack pack = pack(caller, draft);
    JsonNode document = draft.draft().document();
    AnswersReading reading = pack.reader().read(document);
    Answers answers =
        reading.answers().orElseThrow(() -> new RefusedException(reading.faults(), reading.more()));
    try {
      return new WorkbookWriter(pack.assessor().ruleset())
          .filled(document, answers, language, earlier.before(caller, round).orElse(null));
    } catch (TooLongException tooLong) {
      throw new RefusedException(List.of(tooLong.fault()), 0);
    }
  }

  private LoadedPack pack(Caller caller, ReviewedDraft draft) {
    return packs.pinned(rounds.get(caller, draft.draft().round()).packDigest());
  }

  /** Writes a draft; what is wrong with it then is told with its cells. */
  ReviewedDraft write(Caller caller, String id, int version, byte[] workbook) {
    LoadedPack pack = pack(caller, drafts.get(caller, id));
    WorkbookReading reading = new WorkbookReader(pack.pack()).read(workbook);
    JsonNode document =
        reading
            .document()
            .orElseThrow(() -> new RefusedException(reading.faults(), reading.more()));
    ReviewedDraft written = drafts.write(caller, id, version, document);
    return new ReviewedDraft(
        written.draft(),
        reading.placed(written.warnings()),
        written.more(),
        written.unplaced(),
        written.carriedOver());
  }
}
