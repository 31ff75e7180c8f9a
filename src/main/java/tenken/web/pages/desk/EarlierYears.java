package tenken.web.pages.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Rounds;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;

/** Finds what an assessment can be held against: those of earlier years. */
@Component
class EarlierYears {

  private final Assessments assessments;
  private final Rounds rounds;
  private final LoadedPacks packs;

  EarlierYears(Assessments assessments, Rounds rounds, LoadedPacks packs) {
    this.assessments = assessments;
    this.rounds = rounds;
    this.packs = packs;
  }

  /** An assessment of an earlier year, and its sheet. */
  public record Earlier(StoredAssessment assessment, Sheet sheet) {}

  StoredAssessment assessment(Caller caller, String id) {
    return assessments.get(caller, id).assessment();
  }

  Pack pack(StoredAssessment assessment) {
    return packs.pinned(assessment.packDigest()).pack();
  }

  /** Those of the same operator and kind of sheet, the latest first. */
  List<Earlier> of(Caller caller, StoredAssessment to) {
    Sheet sheet = sheet(caller, to).orElseThrow();
    AssessmentFilter its =
        new AssessmentFilter(null, to.operator(), null, StoredAssessment.Status.COMPLETED);
    return Whole.of(listing -> assessments.list(caller, its, listing)).stream()
        .map(each -> each.assessment())
        .flatMap(each -> sheet(caller, each).map(of -> new Earlier(each, of)).stream())
        .filter(each -> each.sheet().kind() == sheet.kind() && each.sheet().year() < sheet.year())
        .sorted(
            Comparator.comparingInt((Earlier each) -> each.sheet().year())
                .thenComparingInt(each -> each.assessment().version())
                .reversed())
        .toList();
  }

  private Optional<Sheet> sheet(Caller caller, StoredAssessment of) {
    String sheet = rounds.get(caller, of.round()).sheet();
    return packs
        .installed(of.packDigest())
        .map(pack -> Objects.requireNonNull(pack.pack().sheets().get(sheet)));
  }
}
