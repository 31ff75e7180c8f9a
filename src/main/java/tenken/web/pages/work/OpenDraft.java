package tenken.web.pages.work;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.answers.Fault;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;
import tenken.catalog.Sheet;
import tenken.round.pack.LoadedPack;
import tenken.round.programme.Round;
import tenken.round.submission.Draft;
import tenken.round.submission.DraftAtHand;

/** A draft on somebody's desk while one request is answered. */
final class OpenDraft {

  private final DraftAtHand at;
  private final LoadedPack pack;
  private @Nullable CellsAsked asked;

  OpenDraft(DraftAtHand at, LoadedPack pack) {
    this.at = at;
    this.pack = pack;
  }

  public Draft draft() {
    return at.draft();
  }

  Round round() {
    return at.round();
  }

  public String id() {
    return draft().id();
  }

  LoadedPack pack() {
    return pack;
  }

  public Sheet sheet() {
    return Objects.requireNonNull(pack.pack().sheets().get(at.round().sheet()));
  }

  AnswersReading reading() {
    return at.read().reading();
  }

  /** What keeps the form from showing the draft: it was written elsewhere and has faults. */
  public List<Fault> faults() {
    return at.read().faults();
  }

  public Answers answers() {
    return reading().answers().orElseThrow();
  }

  /** What it is asked, found once. */
  CellsAsked asked() {
    CellsAsked known = asked;
    if (known == null) {
      known = pack.assessor().asks(answers());
      asked = known;
    }
    return known;
  }

  /** What it comes to, without what clears its findings. */
  Assessment assessment() {
    return pack.assessor().assessWithoutClearing(answers());
  }

  /** What it comes to, and what clears the findings about some items. */
  Assessment assessment(Set<String> items) {
    return pack.assessor().assess(answers(), items);
  }
}
