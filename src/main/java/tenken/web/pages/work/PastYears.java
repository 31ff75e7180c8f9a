package tenken.web.pages.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.round.Right;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** What an operator submitted, year by year, the latest first. */
@Component
class PastYears {

  private static final Listing MANY = new Listing(200, 0, null);
  private static final Comparator<PastYear> LATEST =
      Comparator.comparingInt(PastYear::year).thenComparing(each -> each.submission().seq());

  private final Submissions submissions;
  private final Rounds rounds;
  private final LoadedPacks packs;

  PastYears(Submissions submissions, Rounds rounds, LoadedPacks packs) {
    this.submissions = submissions;
    this.rounds = rounds;
    this.packs = packs;
  }

  List<PastYear> of(Caller caller) {
    caller.needs(Right.WRITE_DRAFTS);
    return submissions.list(caller, MANY, null, null, null).items().stream()
        .map(each -> year(caller, each))
        .sorted(LATEST.reversed())
        .toList();
  }

  PastYear get(Caller caller, String submission) {
    return year(caller, submissions.get(caller, submission));
  }

  /** The latest submission of an earlier year, for the same kind of operator. */
  Optional<PastYear> before(Caller caller, Sheet later) {
    return of(caller).stream().filter(each -> each.isBefore(later)).findFirst();
  }

  private PastYear year(Caller caller, Submission submission) {
    Round round = rounds.get(caller, submission.round());
    return new PastYear(submission, round, packs.installed(round.packDigest()).orElse(null));
  }
}
