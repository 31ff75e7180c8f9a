package tenken.web.pages.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Programme;
import tenken.round.programme.Programmes;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
import tenken.round.submission.Standings;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** Brings together how far a round is. */
@Component
class RoundReading {

  private final Rounds rounds;
  private final Programmes programmes;
  private final Standings standings;
  private final Submissions submissions;
  private final Assessments assessments;
  private final LoadedPacks packs;
  private final Roster roster;

  RoundReading(
      Rounds rounds,
      Programmes programmes,
      Standings standings,
      Submissions submissions,
      Assessments assessments,
      LoadedPacks packs,
      Roster roster) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.standings = standings;
    this.submissions = submissions;
    this.assessments = assessments;
    this.packs = packs;
    this.roster = roster;
  }

  RoundPage of(Caller caller, String id) {
    Round round = rounds.get(caller, id);
    Function<String, Text> names = roster.names(caller);
    Map<String, StoredAssessment> newest = newest(caller, id);
    Map<String, Integer> latest = new HashMap<>();
    submissions(caller, id).forEach(each -> latest.put(each.operator(), each.latest()));
    List<RoundPage.Row> rows =
        standings.of(caller, id, null).stream()
            .map(
                standing ->
                    new RoundPage.Row(
                        names.apply(standing.operator()),
                        round.participant(standing.operator()).orElseThrow(),
                        standing,
                        newest.get(standing.operator()),
                        latest.getOrDefault(standing.operator(), 0)))
            .toList();
    Programme programme = programmes.get(caller, round.programme());
    return new RoundPage(round, programme, sheet(round), rows);
  }

  /** What was submitted in a round. */
  List<Submission> submissions(Caller caller, String round) {
    return Whole.of(listing -> submissions.list(caller, listing, round, null, null));
  }

  /** The newest assessment of each operator's submission. */
  private Map<String, StoredAssessment> newest(Caller caller, String round) {
    Map<String, StoredAssessment> newest = new HashMap<>();
    AssessmentFilter ofRound = new AssessmentFilter(round, null, null, null);
    Whole.of(listing -> assessments.list(caller, ofRound, listing))
        .forEach(
            each ->
                newest.merge(
                    each.assessment().operator(),
                    each.assessment(),
                    (one, other) -> one.version() > other.version() ? one : other));
    return newest;
  }

  /** What the sheet of a round is called. */
  Text sheet(Round round) {
    return Optional.of(packs.installed(round.packDigest()).orElseGet(packs::inForce))
        .map(pack -> RoundList.title(round.sheet(), pack.pack().sheets()))
        .orElseThrow();
  }

  /** What a round is called: its sheet, and the secretariat's own name for it. */
  Text title(Round round) {
    Text sheet = sheet(round);
    String own = round.externalRef();
    return own == null ? sheet : new Text(sheet.ja() + " " + own, sheet.en() + " " + own);
  }
}
