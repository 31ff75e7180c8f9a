package tenken.catalog;

import static tenken.catalog.SamplePack.GROUPS;
import static tenken.catalog.SamplePack.QUESTIONS;

import org.junit.jupiter.api.Test;

class QuestionFaultsTest {

  private final SamplePack pack = SamplePack.valid();

  private void fault(String from, String to, String says) {
    pack.change(QUESTIONS, from, to).hasFault(QUESTIONS, to, says);
  }

  @Test
  void aQuestionThatStandsTwiceIsAFault() {
    pack.with(
            "questions/more.yaml",
            """
            questions:
              - id: opinion
                title: { ja: 意見, en: Opinion }
                fields:
                  opinion: { type: text, label: { ja: 意見, en: Opinion } }
            """)
        .hasFault(
            QUESTIONS,
            "- id: opinion",
            "the question `opinion` stands at questions/more.yaml:2 already");
  }

  @Test
  void anIdInCapitalsIsAFault() {
    fault("steps: {", "Steps: {", "`Steps`: an id is small letters with hyphens, such as opt-out");
  }

  @Test
  void anOptionInSmallLettersIsAFault() {
    fault("TRAINING:", "training:", "`training`: an option is capitals, such as YES_ALL");
  }

  @Test
  void aQuestionWithoutFieldsIsAFault() {
    pack.change(
            QUESTIONS,
            "      opinion: { type: text, descriptive: true, label: { ja: 意見, en: Opinion } }\n",
            "      {}\n")
        .hasFault(QUESTIONS, "id: opinion", "a question has at least one field");
  }

  @Test
  void aFieldWithoutTypeIsAFault() {
    fault("next: { type: date, per", "next: { per", "`type` is missing");
  }

  @Test
  void anUnknownTypeIsAFault() {
    fault(
        "next: { type: date",
        "next: { type: day",
        "`type`: one of choice, choices, count, date, text, url is expected, not `day`");
  }

  @Test
  void anUnknownGroupIsAFault() {
    fault(
        "includes: [explanation]",
        "includes: [explanation, measure]",
        "there is no group `measure`");
  }

  @Test
  void aGroupThatNoQuestionIncludesIsAFault() {
    pack.with(GROUPS, SampleFiles.GROUPS + "  spare: {}\n")
        .hasFault(GROUPS, "spare", "no question includes the group `spare`");
  }

  @Test
  void twoGroupsWithOneFieldAreAFault() {
    pack.change(QUESTIONS, "includes: [explanation]", "includes: [explanation, explanation]")
        .hasFault(
            QUESTIONS, "includes", "`explanation` has a field `explained` that is there already");
  }

  @Test
  void anUnknownKeyInAGroupIsAFaultOnce() {
    pack.change(GROUPS, "ordered: true", "ordered: true\n      colour: red")
        .hasFault(
            GROUPS,
            "colour",
            "`colour` is not known here; known: asked-when, descriptive, help, label, options,"
                + " ordered, parity, per, remedy, type");
  }

  @Test
  void anUnknownListOfOptionsIsAFault() {
    pack.change(QUESTIONS, "remedy: add, parity: [audience], options: uses", "options: means")
        .with(
            "questions/more.yaml",
            """
            option-lists:
              means: { A: { ja: 甲, en: A }, B: { ja: 乙, en: B } }
            questions:
              - id: means
                title: { ja: 手段, en: Means }
                fields:
                  one: { type: choice, options: means, label: { ja: 手段, en: Means } }
                  two: { type: choice, options: uses, label: { ja: 手段, en: Means } }
            """)
        .hasFaults(
            "questions/more.yaml:8: there is no list of options `uses` in this file",
            "questions/opt-out.yaml:3: no field uses the list `uses`",
            "questions/opt-out.yaml:21: there is no list of options `means` in this file");
  }

  @Test
  void aListInTheCommonFileIsKnownToAllFiles() {
    pack.change(
            GROUPS,
            "groups:",
            "option-lists: { means: { A: { ja: 甲, en: A }, B: { ja: 乙, en: B } } }\ngroups:")
        .change(QUESTIONS, "next: { type: date", "next: { type: choice, options: means")
        .pack();
  }

  @Test
  void optionsOnWhatIsNoChoiceAreAFault() {
    fault(
        "next: { type: date,",
        "next: { type: date, options: uses,",
        "only `choice` and `choices` have options");
  }

  @Test
  void aChoiceWithoutOptionsIsAFault() {
    fault("next: { type: date,", "next: { type: choice,", "`options` is missing");
  }

  @Test
  void aChoiceBetweenOneIsAFault() {
    fault(
        "next: { type: date,",
        "next: { type: choice, options: { A: { ja: 甲, en: A } },",
        "a choice has at least two options and at most 100");
  }

  @Test
  void anOrderOfOneIsAFault() {
    pack.change(QUESTIONS, "SOME: { ja: 一部, en: Some }", "SOME: { ja: 一部, en: Some, rank: none }")
        .change(QUESTIONS, "ALL: { ja: 全て, en: All }", "ALL: { ja: 全て, en: All, rank: none }")
        .hasFault(QUESTIONS, "        options:", "an order has at least two options");
  }

  @Test
  void choicesWithoutAnExclusiveOptionAreAFault() {
    pack.change(QUESTIONS, ", exclusive: true", "")
        .hasFault(QUESTIONS, "covered:", "`choices` needs an exclusive option that says none");
  }

  @Test
  void anExclusiveOptionOfASingleChoiceIsAFault() {
    fault(
        "SOME: { ja: 一部, en: Some }",
        "SOME: { ja: 一部, en: Some, exclusive: true }",
        "only an option of `choices` can be exclusive");
  }

  @Test
  void anOrderOnChoicesIsAFault() {
    fault(
        "covered: { type: choices,",
        "covered: { type: choices, ordered: true,",
        "only a `choice` can be ordered");
  }

  @Test
  void aRankOtherThanNoneIsAFault() {
    fault(
        "rank: none", "rank: \"4\"", "`rank` can only be none: the order of the file is the order");
  }

  @Test
  void aRankWhereNothingIsOrderedIsAFault() {
    fault(
        "TRAINING: { ja: 学習, en: Training }",
        "TRAINING: { ja: 学習, en: Training, rank: none }",
        "`rank` has a meaning only where the choice is ordered");
  }

  @Test
  void aRemedyThatDoesNotFitTheTypeIsAFault() {
    String says =
        "this remedy does not fit the field: `raise` needs an ordered choice, `add` and `remove`"
            + " choices, `more` and `fewer` a count, `earlier` and `later` a date";
    fault("remedy: fewer", "remedy: earlier", says);
    fault("next: { type: date", "next: { type: date, remedy: add", says);
    fault(
        "type: text, descriptive: true, label: { ja: 自",
        "type: text, descriptive: true, remedy: more, label: { ja: 自",
        says);
  }

  @Test
  void parityOnWhatHasNoBetterIsAFault() {
    String says =
        "`parity` needs an ordered choice, or choices with `remedy: add`, that rules read";
    fault("type: count,", "type: count, parity: true,", says);
    fault("remedy: add, parity", "remedy: remove, parity", says);
  }

  @Test
  void parityBetweenServicesIsAFault() {
    fault(
        "parity: [audience]",
        "parity: [audience, service]",
        "services are not compared: audience or region");
  }

  @Test
  void aVerdictInAQuestionIsAFault() {
    String says = "違反 stands here: the service reviews, it convicts nobody";
    fault("title: { ja: 意見", "title: { ja: 違反の意見", says);
    fault("label: { ja: 手順", "label: { ja: 違反", says);
    fault("help: { ja: 選択", "help: { ja: 違反なら選択", says);
    fault("SOME: { ja: 一部", "SOME: { ja: 一部違反", says);
  }

  @Test
  void aConditionOnAnUnknownFieldIsAFault() {
    fault(
        "field: offered, in: [SOME, ALL]",
        "field: offer, in: [SOME, ALL]",
        "there is no field `opt-out.offer`");
  }

  @Test
  void aConditionOnAnUnknownOptionIsAFault() {
    fault(
        "field: offered, in: [SOME, ALL]",
        "field: offered, in: [SOME, MOST]",
        "`opt-out.offered` has no option `MOST`");
  }

  @Test
  void aConditionOnATextIsAFault() {
    fault(
        "field: opt-out.offered, in: [ALL]",
        "field: answer, in: [ALL]",
        "`opt-out-review.answer` has no options, so nothing can depend on it");
  }

  @Test
  void aConditionThatNamesAnOptionTwiceIsAFault() {
    fault("offered, in: [SOME, ALL]", "offered, in: [SOME, SOME]", "`SOME` stands here twice");
  }

  @Test
  void aConditionThatLeavesNoOptionIsAFault() {
    fault(
        "not-in: [\"NO\"]",
        "not-in: [\"NO\", SOME, ALL, NO_USE]",
        "`not-in` leaves no option of `opt-out.offered`");
  }

  @Test
  void aConditionWithBothWaysOrNeitherIsAFault() {
    fault("not-in: [\"NO\"]", "in: [ALL], not-in: [\"NO\"]", "either `in` or `not-in` is expected");
  }

  @Test
  void aConditionThatGoesInACircleIsAFault() {
    pack.change(
            QUESTIONS,
            "help: { ja: 選択, en: Choose }",
            "asked-when: { field: opt-out-review.explained, in: [SCREEN] }")
        .hasFaults(
            "questions/opt-out.yaml:11: `opt-out.offered` depends on itself: asked-when goes in a"
                + " circle",
            "questions/opt-out.yaml:27: `opt-out-review.explained` depends on itself: asked-when"
                + " goes in a circle");
  }

  @Test
  void whatIsJudgedCannotDependOnWhatIsDescriptive() {
    pack.change(
            QUESTIONS,
            "next: { type: date,",
            """
            mood: { type: choice, descriptive: true, label: { ja: 甲, en: A }, options: { A: { ja: 甲, en: A }, B: { ja: 乙, en: B } } }
                  next: { type: date, asked-when: { field: mood, in: [A] },\
            """)
        .hasFault(
            QUESTIONS,
            "next: {",
            "`opt-out-review.next` depends on `opt-out-review.mood`, which is descriptive and"
                + " decides nothing");
  }
}
