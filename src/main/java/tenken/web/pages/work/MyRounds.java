package tenken.web.pages.work;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Language;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Draft;
import tenken.round.submission.Drafts;
import tenken.round.submission.Standing;
import tenken.round.submission.Standings;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** The rounds in which an operator takes part, the latest first. */
@Component
class MyRounds {

  private static final Listing MANY = new Listing(200, 0, null);

  private final Rounds rounds;
  private final Drafts drafts;
  private final Submissions submissions;
  private final Standings standings;
  private final LoadedPacks packs;

  MyRounds(
      Rounds rounds,
      Drafts drafts,
      Submissions submissions,
      Standings standings,
      LoadedPacks packs) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.submissions = submissions;
    this.standings = standings;
    this.packs = packs;
  }

  List<Mine> of(Caller caller, Language language) {
    List<Draft> written = drafts.list(caller, MANY).items();
    List<Submission> sent = submissions.list(caller, MANY, null, null, null).items();
    return rounds.list(caller, MANY).items().stream()
        .sorted(Comparator.comparing(Round::opensOn).reversed())
        .map(round -> mine(caller, round, written, sent, language))
        .toList();
  }

  private Mine mine(
      Caller caller, Round round, List<Draft> written, List<Submission> sent, Language language) {
    Standing standing = standings.of(caller, round.id(), null).get(0);
    return new Mine(
        round.id(),
        sheet(round).title(),
        standing.standing(),
        day(language).format(standing.dueOn()),
        returned(round, sent),
        written.stream()
            .filter(draft -> draft.round().equals(round.id()))
            .map(Draft::id)
            .findFirst()
            .orElse(null),
        earlier(round, sent));
  }

  private Sheet sheet(Round round) {
    return Objects.requireNonNull(
        packs.pinned(round.packDigest()).pack().sheets().get(round.sheet()));
  }

  private static @Nullable String returned(Round round, List<Submission> sent) {
    return sent.stream()
        .filter(each -> each.round().equals(round.id()))
        .filter(each -> each.state() == Submission.State.RETURNED)
        .map(each -> Objects.requireNonNull(each.latestVersion().returned()).reason())
        .findFirst()
        .orElse(null);
  }

  /** The service itself refuses what is of a later year. */
  private @Nullable String earlier(Round round, List<Submission> sent) {
    return sent.stream()
        .filter(each -> !each.round().equals(round.id()))
        .sorted(Comparator.comparing(Submission::updatedAt).reversed())
        .map(Submission::id)
        .findFirst()
        .orElse(null);
  }

  private static DateTimeFormatter day(Language language) {
    return language == Language.JA
        ? DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE)
        : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  }
}
