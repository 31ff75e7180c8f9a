package tenken.catalog;

import static tenken.catalog.SamplePack.VIEWPOINT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewpointFaultsTest {

  private static final String CAP =
      "LACKING needs a DUTY or GUIDELINE that was checked (PRIMARY, SECONDARY), or an unchecked one"
          + " beside a PRECEDENT; otherwise DOUBTFUL is the worst";

  private final SamplePack pack = SamplePack.valid();

  private void fault(String from, String to, String says) {
    pack.change(VIEWPOINT, from, to).hasFault(VIEWPOINT, to, says);
  }

  @Test
  void aViewpointInAFolderOfAnotherNameIsAFault() {
    fault(
        "id: opt-out-reach",
        "id: opt-out-touch",
        "the viewpoint `opt-out-touch` stands in a folder of another name");
  }

  @ParameterizedTest
  @CsvSource({"platform-2024/9", "platform-2022/1", "platform-2024"})
  void anUnknownOfficialViewpointIsAFault(String name) {
    fault(
        "platform-2024/1",
        name,
        "there is no official viewpoint `"
            + name
            + "`; expected is sheet/number, such as platform-2024/3");
  }

  @Test
  void servingARowTwiceIsAFault() {
    fault(
        "[platform-2024/1]",
        "[platform-2024/1, platform-2024/1]",
        "`platform-2024/1` stands here twice");
  }

  @Test
  void aViewpointWithoutCriteriaIsAFault() {
    pack.with(
            VIEWPOINT,
            """
            id: opt-out-reach
            title: { ja: 届くか, en: Reach }
            asks: { ja: 届くか, en: Does it reach people? }
            criteria: {}
            """)
        .hasFault(VIEWPOINT, "criteria", "a viewpoint has at least one criterion");
  }

  @Test
  void aCriterionWithoutFindingsIsAFault() {
    pack.change(
            VIEWPOINT,
            "      disagrees: { level: DOUBTFUL, says: { ja: 不一致, en: They disagree }, ask: { ja:"
                + " 教示, en: Tell us } }",
            "      {}")
        .hasFaults(
            "viewpoints/opt-out-reach/viewpoint.yaml:26: a criterion has at least one finding");
  }

  @ParameterizedTest
  @CsvSource({"0", "6"})
  void aWeightOutsideOneToFiveIsAFault(String weight) {
    fault(
        "weight: 3",
        "weight: " + weight,
        "`weight`: a whole number from 1 to 5 is expected, not `" + weight + "`");
  }

  @Test
  void aCriterionWithoutBasisIsAFault() {
    pack.change(
            VIEWPOINT,
            "    basis: { source: law, place: 第3条, strength: DESIRABLE, checked: \"NO\" }\n",
            "")
        .hasFault(VIEWPOINT, "  consistent:", "at least one `basis` is expected");
  }

  @Test
  void aBasisWithAnUnknownSourceIsAFault() {
    fault("source: law, place: 第3条", "source: lore, place: 第3条", "there is no source `lore`");
  }

  @Test
  void aBasisStrongerThanItsSourceIsAFault() {
    fault(
        "2024-03-05, strength: PRECEDENT",
        "2024-03-05, strength: GUIDELINE",
        "GUIDELINE is more than `decision` carries, which is PRECEDENT at most");
  }

  @Test
  void aBasisThatDoesNotSayWhetherItWasCheckedIsAFault() {
    pack.change(VIEWPOINT, ", checked: PRIMARY", "")
        .change(VIEWPOINT, "level: LACKING", "level: DOUBTFUL")
        .hasFault(VIEWPOINT, "第2条", "`checked` is missing");
  }

  @Test
  void lackingOnWhatIsOnlyDesirableIsAFault() {
    pack.change(
            VIEWPOINT, "strength: DUTY, checked: PRIMARY", "strength: DESIRABLE, checked: PRIMARY")
        .hasFault(VIEWPOINT, "not-offered", CAP);
  }

  @Test
  void lackingOnADutyThatNobodyReadIsAFault() {
    pack.change(VIEWPOINT, "checked: PRIMARY", "checked: \"NO\"")
        .change(VIEWPOINT, "strength: PRECEDENT", "strength: DESIRABLE")
        .hasFault(VIEWPOINT, "not-offered", CAP);
  }

  @Test
  void aPrecedentMakesUpForADutyThatNobodyRead() {
    pack.change(VIEWPOINT, "checked: PRIMARY", "checked: \"NO\"").pack();
  }

  @Test
  void lackingOnAPrecedentAloneIsAFault() {
    pack.change(
            VIEWPOINT,
            "      - { source: law, place: 第2条, strength: DUTY, checked: PRIMARY }\n",
            "")
        .hasFault(VIEWPOINT, "not-offered", CAP);
  }

  @Test
  void aFindingThatIsNeitherDoubtfulNorLackingIsAFault() {
    fault(
        "level: DOUBTFUL, says: { ja: 一部",
        "level: SATISFIED, says: { ja: 一部",
        "a finding is DOUBTFUL or LACKING");
  }

  @Test
  void findingsOutOfOrderAreAFault() {
    pack.change(VIEWPOINT, "level: LACKING", "level: DOUBTFUL")
        .change(VIEWPOINT, "some-only: { level: DOUBTFUL", "some-only: { level: LACKING")
        .hasFault(VIEWPOINT, "some-only", "findings stand worst first: LACKING before DOUBTFUL");
  }

  @Test
  void aFindingOfTwoCriteriaIsAFault() {
    pack.change(VIEWPOINT, "disagrees:", "some-only:")
        .hasFaults(
            "viewpoints/opt-out-reach/viewpoint.yaml:27: the finding `some-only` stands at"
                + " viewpoints/opt-out-reach/viewpoint.yaml:19 already");
  }

  @Test
  void aFindingWithoutAQuestionIsAFault() {
    pack.change(
            VIEWPOINT,
            "says: { ja: 一部, en: Some }, ask: { ja: 教示, en: Tell us }",
            "says: { ja: 一部, en: Some }")
        .hasFault(VIEWPOINT, "some-only", "`ask` is missing");
  }

  @Test
  void aVerdictInAFindingIsAFault() {
    String says = "違反 stands here: the service reviews, it convicts nobody";
    fault("says: { ja: 一部", "says: { ja: 違反が一部", says);
    fault("ask: { ja: 教示", "ask: { ja: 違反を教示", says);
    fault("title: { ja: 整合", "title: { ja: 違反", says);
  }

  @Test
  void aConditionOnAnUnknownFieldIsAFault() {
    fault("field: opt-out.offered", "field: opt-in.offered", "there is no field `opt-in.offered`");
  }

  @Test
  void aKindOtherThanContradictionIsAFault() {
    fault("kind: contradiction", "kind: serious", "`kind` can only be contradiction");
  }

  @Test
  void anUnknownAudienceIsAFault() {
    fault(
        "audiences: [LOGGED_IN]",
        "audiences: [LOGGED_IN, GUEST]",
        "`audiences`: one of LOGGED_IN, LOGGED_OUT, NO_ACCOUNT is expected, not `GUEST`");
  }

  @Test
  void aCriterionForNoRegionIsAFault() {
    fault("regions: [JP]", "regions: []", "`regions` names at least one, or is left out");
  }

  @Test
  void aParameterWithoutOneMeaningIsAFault() {
    fault("{ value: 2, from", "{ from", "one of `value`, `date` and `months` is expected");
    fault(
        "{ value: 2, from",
        "{ value: 2, date: 2024-01-01, from",
        "one of `value`, `date` and `months` is expected");
  }

  @Test
  void monthsCountFromAnythingButTheDocumentsDateAreAFault() {
    fault("after: as-of", "after: today", "`months` are counted `after: as-of`");
  }

  @Test
  void aParameterWithTwoVersionsFromOneDayIsAFault() {
    String basis = "basis: { source: law, place: 第1条, strength: DESIRABLE, checked: \"NO\" } }";
    fault(
        "[ { value: 2, from: 2024-06-12, " + basis,
        "[ { value: 2, from: 2024-06-12, " + basis + ", { value: 3, from: 2024-06-12, " + basis,
        "`acceptable-steps` has two versions from that day");
  }

  @Test
  void aParameterThatIsNowANumberAndThenADateIsAFault() {
    String basis = "basis: { source: law, place: 第1条, strength: DESIRABLE, checked: \"NO\" } }";
    fault(
        "[ { value: 2, from: 2024-06-12, " + basis,
        "[ { value: 2, from: 2024-06-12, "
            + basis
            + ", { date: 2024-06-12, from: 2025-06-12, "
            + basis,
        "the versions of `acceptable-steps` are all numbers or all dates");
  }
}
