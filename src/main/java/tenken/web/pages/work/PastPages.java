package tenken.web.pages.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.assessment.CellsAsked;
import tenken.catalog.Language;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.pack.LoadedPack;
import tenken.round.submission.AnswersBefore;
import tenken.round.submission.Submissions;

/** Reads what was submitted in a year, beside what was submitted the year before. */
@Component
class PastPages {

  private final Submissions submissions;
  private final AnswersBefore earlier;

  PastPages(Submissions submissions, AnswersBefore earlier) {
    this.submissions = submissions;
    this.earlier = earlier;
  }

  /** All items of a version that are asked, in order. */
  List<PastPart> read(Caller caller, PastYear year, int version, Language language) {
    LoadedPack pack = installed(year.pack());
    Answers answers =
        Objects.requireNonNull(
            pack.reader()
                .read(submissions.document(caller, year.submission().id(), version))
                .answersOrNull());
    CellsAsked asked = pack.assessor().asks(answers);
    Answers before = earlier.before(caller, year.round().id()).orElse(null);
    Words words = new Words(pack.pack(), language);
    return FormPage.of(year.sheet(), pack.pack()).values().stream()
        .flatMap(
            page ->
                page.parts().stream()
                    .map(part -> PastPart.of(page, part, answers, asked, before, words)))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private static LoadedPack installed(@Nullable LoadedPack pack) {
    if (pack == null) {
      throw new Denied(Denied.Reason.PACK_NOT_INSTALLED);
    }
    return pack;
  }
}
