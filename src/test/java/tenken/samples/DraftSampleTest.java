package tenken.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenken.answers.Answers;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.assessment.Assessment;
import tenken.assessment.Declaration;
import tenken.assessment.FollowUpQuestion;
import tenken.assessment.FollowUpQuestion.Because;
import tenken.assessment.IgnoredAnswer;
import tenken.catalog.Level;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/** A document that is half filled, as an operator would check it before it shows anyone. */
class DraftSampleTest {

  private static final Answers DRAFT = new Sample("platform-draft").answers();
  private static final Assessment ASSESSMENT = new Sample("platform-draft").assessment();

  @Test
  void itHoldsEveryStatusAndEveryConfidentiality() {
    assertThat(DRAFT.given().values())
        .extracting(Given::status)
        .containsAll(EnumSet.allOf(Status.class));
    assertThat(DRAFT.given().values())
        .extracting(Given::confidentiality)
        .containsAll(EnumSet.allOf(Confidentiality.class));
  }

  @Test
  void whatIsOpenIsNeitherSatisfiedNorHeldAgainstAnyone() {
    assertThat(Sample.criteria(ASSESSMENT, Level.UNDETERMINED)).hasSizeGreaterThan(30);
    assertThat(ASSESSMENT.score().coverage()).isBetween(0.4, 0.8);
    assertThat(ASSESSMENT.score().low()).isLessThan(ASSESSMENT.score().high());
  }

  @Test
  void whatIsWithheldCheckedOrCarriedOverIsAskedInItsOwnWords() {
    assertThat(text("privacy-dashboard.offered")).isEmpty();
    assertThat(text("combined-data.managed")).singleElement().asString().contains("差し控える");
    assertThat(text("vulnerable-users.minor-recognition"))
        .singleElement()
        .asString()
        .contains("2024年8月23日までに確認する");
    assertThat(text("policy-change.notice")).singleElement().asString().contains("以前のご回答を引き継いだもの");
    assertThat(text("alliance.forms")).singleElement().asString().contains("確認できませんでした");
  }

  private static List<String> text(String field) {
    return ASSESSMENT.followUpQuestions().stream()
        .filter(question -> question.because() == Because.UNKNOWN)
        .filter(question -> question.asks().stream().anyMatch(cell -> cell.field().equals(field)))
        .map(question -> question.text().ja())
        .toList();
  }

  @Test
  void declarationsAreListedAndTheOneAgainstAnotherAnswerIsAsked() {
    assertThat(ASSESSMENT.declared())
        .filteredOn(Declaration::accepted)
        .extracting(Declaration::question)
        .containsExactly("conversion-api", "data-clean-room");
    assertThat(ASSESSMENT.declared())
        .filteredOn(Declaration::accepted)
        .allMatch(declaration -> declaration.weightLeft() > 0);
    assertThat(ASSESSMENT.declared())
        .filteredOn(declaration -> !declaration.accepted())
        .extracting(Declaration::question)
        .containsExactly("source-consent");
    assertThat(ASSESSMENT.followUpQuestions())
        .filteredOn(question -> question.because() == Because.CONTRADICTION)
        .flatExtracting(FollowUpQuestion::asks)
        .extracting(FollowUpQuestion.Asked::field)
        .containsOnly("source-consent.urged");
  }

  @Test
  void answersToWhatIsNotAskedAreKeptAndIgnored() {
    assertThat(ASSESSMENT.ignored())
        .extracting(IgnoredAnswer::item)
        .contains("2-9-1", "2-11")
        .doesNotContain("2-8-1");
  }

  @Test
  void whatIsAbsentIsNotAsked() {
    assertThat(ASSESSMENT.followUpQuestions())
        .flatExtracting(FollowUpQuestion::asks)
        .extracting(FollowUpQuestion.Asked::scope)
        .extracting(Scope::region)
        .doesNotContain(Region.EU)
        .contains(Region.JP);
  }
}
