package tenken.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.assessment.Assessment;
import tenken.assessment.CriterionResult;
import tenken.assessment.FindingResult;
import tenken.assessment.FollowUpQuestion;
import tenken.catalog.Level;

/**
 * Published decisions as answers that hold the published facts only. Items and levels are our
 * reading, not the authority's.
 */
class PublishedDecisionsTest {

  @ParameterizedTest(name = "{0}, item {1}: {2} is {3}")
  @CsvSource({
    "t-01, 2-3, entrustment-recognition/sub-entrustment-recognised, LACKING",
    "t-01, 2-3, contractor-contract/sub-entrustment-secured, LACKING",
    "t-01, 2-9, contractor-oversight/everyone-supervised, LACKING",
    "t-01, 2-1, entrustment-recognition/one-test-for-all, DOUBTFUL",
    "t-02, 3-2, exfiltration-control/media-blocked, LACKING",
    "t-02, 3-2, exfiltration-control/bulk-stopped, LACKING",
    "t-02, 3-1, intrusion-defence/privileged-use-reviewed, LACKING",
    "t-02, 3-4, leak-response/logs-reviewed, LACKING",
    "t-02, 3-4, leak-response/inquiries-investigated, LACKING",
    "t-02, 2-9, contractor-oversight/no-blind-dependence, LACKING",
    "t-04, 3-2, exfiltration-control/internet-limited, LACKING",
    "t-04, 3-2, exfiltration-control/data-unreadable, LACKING",
    "t-04, 2-5, contractor-selection/nonconformity-not-tolerated, LACKING",
    "t-04, 2-9, contractor-oversight/exceptions-watched, LACKING",
    "l-02, 3-1, intrusion-defence/mfa-in-place, LACKING",
    "l-02, 3-1, intrusion-defence/separate-authentication, LACKING",
    "l-02, 3-1, intrusion-defence/separate-network, LACKING",
    "l-02, 2-1, entrustment-recognition/affiliates-managed, LACKING",
    "l-02, 2-1, entrustment-recognition/exception-facts, LACKING",
    "l-02, 2-9, contractor-oversight/affiliates-supervised, LACKING",
    "l-03, 3-1, intrusion-defence/separate-authentication, DOUBTFUL",
    "l-03, 3-1, intrusion-defence/separate-authentication-dated, DOUBTFUL",
    "l-03, 2-1, entrustment-recognition/affiliates-managed, DOUBTFUL"
  })
  void whatTheAuthorityFoundIsFound(String name, String item, String criterion, Level level) {
    Assessment assessment = decision(name);
    assertThat(Sample.criterion(assessment, criterion).level()).isEqualTo(level);
    assertThat(assessment.findings())
        .filteredOn(finding -> finding.criterion().equals(criterion))
        .isNotEmpty()
        .allMatch(finding -> finding.items().contains(item));
  }

  @ParameterizedTest(name = "{0}: {1} is satisfied")
  @CsvSource({"t-04, leak-response/anomaly-detected", "l-03, intrusion-defence/mfa-in-place"})
  void whatWasInOrderIsNotFlagged(String name, String criterion) {
    assertThat(Sample.criterion(decision(name), criterion).level()).isEqualTo(Level.SATISFIED);
  }

  @ParameterizedTest(name = "{0}: {1} is open")
  @CsvSource({
    "t-01, entrustment-recognition/exception-facts",
    "t-01, entrustment-recognition/affiliates-managed",
    "t-01, contractor-oversight/affiliates-supervised",
    "t-01, contractor-contract/clauses-complete",
    "t-02, leak-response/logs-kept",
    "t-02, intrusion-defence/privileged-ids-managed",
    "t-02, contractor-oversight/everyone-supervised",
    "t-02, exfiltration-control/internet-limited",
    "t-04, exfiltration-control/media-blocked",
    "t-04, contractor-selection/exceptions-governed",
    "t-04, contractor-selection/inherited-checked",
    "t-04, leak-response/logs-reviewed",
    "l-02, intrusion-defence/mfa-contractors",
    "l-02, entrustment-recognition/exception-conditions",
    "l-02, leak-response/secrecy-tested",
    "l-03, entrustment-recognition/affiliates-dated",
    "l-03, intrusion-defence/separate-network"
  })
  void whatTheSourceIsSilentOnIsAskedAndNotHeldAgainstAnyone(String name, String criterion) {
    Assessment assessment = decision(name);
    assertThat(Sample.criterion(assessment, criterion).level()).isEqualTo(Level.UNDETERMINED);
    assertThat(assessment.followUpQuestions())
        .filteredOn(question -> question.because() == FollowUpQuestion.Because.UNKNOWN)
        .flatExtracting(FollowUpQuestion::decides)
        .contains(criterion);
  }

  static List<Map.Entry<String, List<String>>> findings() {
    return List.of(
        Map.entry(
            "t-01",
            List.of(
                "contractor-contract/service-outside-contract",
                "contractor-oversight/system-provider-outside",
                "entrustment-recognition/not-recognised",
                "entrustment-recognition/wording-only")),
        Map.entry(
            "t-02",
            List.of(
                "contractor-oversight/lone-worker-unchecked",
                "exfiltration-control/download-free",
                "exfiltration-control/media-free",
                "intrusion-defence/use-not-reviewed",
                "leak-response/inquiry-on-word",
                "leak-response/logs-not-reviewed")),
        Map.entry(
            "t-04",
            List.of(
                "contractor-oversight/exception-not-followed",
                "contractor-selection/extended-without-technical-control",
                "contractor-selection/rule-instead-of-control",
                "exfiltration-control/internet-free",
                "exfiltration-control/open-and-unencrypted",
                "exfiltration-control/personal-storage-free")),
        Map.entry(
            "l-02",
            List.of(
                "contractor-oversight/group-outside",
                "entrustment-recognition/affiliates-not-managed",
                "entrustment-recognition/provider-can-reach",
                "intrusion-defence/base-shared",
                "intrusion-defence/mfa-none",
                "intrusion-defence/network-wide-open")),
        Map.entry(
            "l-03",
            List.of(
                "entrustment-recognition/affiliates-partly-managed",
                "intrusion-defence/base-separation-pending",
                "intrusion-defence/base-too-far")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void nothingElseIsRaised(Map.Entry<String, List<String>> expected) {
    assertThat(Sample.findings(decision(expected.getKey())))
        .containsExactlyInAnyOrderElementsOf(expected.getValue());
  }

  @ParameterizedTest(name = "{0}: guidance open on {1}")
  @CsvSource({"l-02, intrusion-defence/mfa-in-place"})
  void guidanceThatWasNotCarriedOutIsCited(String name, String criterion) {
    assertThat(decision(name).findings())
        .filteredOn(finding -> finding.openGuidance() != null)
        .isNotEmpty()
        .allMatch(finding -> finding.level() == Level.LACKING)
        .extracting(FindingResult::criterion)
        .containsOnly(criterion);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"l-03, entrustment-recognition/affiliates-dated"})
  void guidanceOnAPlanWithoutADateIsNoFindingAndWeighsOnTheAnswer(String name, String criterion) {
    Assessment assessment = decision(name);
    CriterionResult open = Sample.criterion(assessment, criterion);
    assertThat(open.range().best()).isEqualTo(Level.SATISFIED);
    assertThat(open.range().worst()).isEqualTo(Level.LACKING);
    assertThat(assessment.findings()).allMatch(finding -> finding.openGuidance() == null);
  }

  private static Assessment decision(String name) {
    return new Sample("published-decisions/" + name).assessment();
  }
}
