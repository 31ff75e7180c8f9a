package tenken.web.pages.desk;

import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** Reads what was submitted, under the pack of its round. */
@Component
class AnswersRead {

  private final Submissions submissions;
  private final Rounds rounds;
  private final LoadedPacks packs;

  AnswersRead(Submissions submissions, Rounds rounds, LoadedPacks packs) {
    this.submissions = submissions;
    this.rounds = rounds;
    this.packs = packs;
  }

  /** The pack of a submission's round. */
  LoadedPack pack(Caller caller, Submission submission) {
    Round round = rounds.get(caller, submission.round());
    return packs.pinned(round.packDigest());
  }

  /** What a version says. */
  Answers of(Caller caller, Submission submission, int version) {
    return pack(caller, submission)
        .reader()
        .read(submissions.document(caller, submission.id(), version))
        .answers()
        .orElseThrow(() -> new Denied(Denied.Reason.WRONG_STATE));
  }
}
