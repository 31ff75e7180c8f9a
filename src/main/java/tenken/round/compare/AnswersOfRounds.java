package tenken.round.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.Readers;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Right;
import tenken.round.compare.RoundAnswers.Answering;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.EarlierAnswers;

/** Reads what all operators of a round answered, all of it as it stands at one time. */
@Component
public class AnswersOfRounds {

  private final Rounds rounds;
  private final Snapshots snapshots;
  private final Disclosures disclosures;
  private final EarlierRounds earlier;
  private final LoadedPacks packs;
  private final AtOneTime atOneTime;

  AnswersOfRounds(
      Rounds rounds,
      Snapshots snapshots,
      Disclosures disclosures,
      EarlierRounds earlier,
      LoadedPacks packs,
      AtOneTime atOneTime) {
    this.rounds = rounds;
    this.snapshots = snapshots;
    this.disclosures = disclosures;
    this.earlier = earlier;
    this.packs = packs;
    this.atOneTime = atOneTime;
  }

  /**
   * The answers of a round.
   *
   * @param snapshot id of a snapshot of it, or null for the round as it stands
   * @param readers who is to see them
   * @throws Denied with NOT_FOUND if there is no such round, or no such snapshot of it, or
   *     PACK_NOT_INSTALLED
   */
  public RoundAnswers of(Caller caller, String round, @Nullable String snapshot, Readers readers) {
    caller.needs(Right.COMPARE);
    return atOneTime.as(caller, () -> read(rounds.found(round), snapshot, readers));
  }

  private RoundAnswers read(Round round, @Nullable String id, Readers readers) {
    LoadedPack pack = disclosures.requirePack(round);
    Sheet sheet =
        Optional.ofNullable(pack.pack().sheets().get(round.sheet()))
            .orElseThrow(() -> new IllegalStateException("a round's pack lacks its sheet"));
    Snapshot snapshot = snapshots.of(round, id);
    List<DisclosedOperator> now = new ArrayList<>();
    disclosures.read(new ExportedRound(round, snapshot, readers), now::add);
    Map<String, Round> before = earlier.of(round, sheet, pack.pack());
    List<Answering> operators = new ArrayList<>();
    for (DisclosedOperator each : now) {
      Round last = before.get(each.operator());
      operators.add(
          new Answering(
              each, last == null ? null : carried(last, each.operator(), readers, sheet, pack)));
    }
    return new RoundAnswers(round, snapshot, pack, sheet, operators);
  }

  private @Nullable Answers carried(
      Round last, String operator, Readers readers, Sheet sheet, LoadedPack pack) {
    if (packs.installed(last.packDigest()).isEmpty()) {
      return null;
    }
    List<Answers> found = new ArrayList<>();
    disclosures.read(
        new ExportedRound(last, null, readers),
        operator,
        each -> {
          DisclosedSubmission submitted = each.submitted();
          if (submitted != null) {
            found.add(submitted.disclosure().answers());
          }
        });
    return found.isEmpty() ? null : EarlierAnswers.on(found.get(0), sheet, pack.pack());
  }
}
