package tenken.catalog;

import static tenken.catalog.SamplePack.EARLIER;
import static tenken.catalog.SamplePack.LATER;
import static tenken.catalog.SamplePack.QUESTIONS;

import org.junit.jupiter.api.Test;

class SheetFaultsTest {

  private final SamplePack pack = SamplePack.valid();

  private void fault(String from, String to, String says) {
    pack.change(LATER, from, to).hasFault(LATER, to, says);
  }

  @Test
  void aSheetInAFileOfAnotherNameIsAFault() {
    pack.without(LATER)
        .with("sheets/platform-2025.yaml", SampleFiles.LATER)
        .hasFault(
            "sheets/platform-2025.yaml",
            "id: platform-2024",
            "the sheet `platform-2024` stands in a file of another name");
  }

  @Test
  void aSheetOfAnUnknownKindIsAFault() {
    fault(
        "kind: PLATFORM", "kind: BANK", "`kind`: one of PLATFORM, CARRIER is expected, not `BANK`");
  }

  @Test
  void anUnquotedRevisionIsAFault() {
    fault("revision: \"1\"", "revision: 1", "`revision`: a text (in quotes) is expected, not `1`");
  }

  @Test
  void anItemThatStandsTwiceIsAFault() {
    pack.change(LATER, "- number: \"1-2\"", "- number: \"1-1\"")
        .change(LATER, "[\"1-1\", \"1-2\"]", "[\"1-1\"]")
        .hasFault(LATER, "- number: \"1-1\"", "the item `1-1` stands on this sheet twice");
  }

  @Test
  void aSectionThatStandsTwiceIsAFault() {
    pack.change(
            EARLIER,
            "      - { number: \"1③\"",
            """
              - number: "1"
                title: { ja: 他, en: More }
                items:
                  - { number: "1③"\
            """)
        .hasFaults("sheets/platform-2023.yaml:14: the section `1` stands here twice");
  }

  @Test
  void aSectionWithGroupsAndItemsIsAFault() {
    pack.change(
            EARLIER,
            "    items:",
            "    groups: [ { number: a, title: { ja: 群, en: Group }, items: [ { number: x, label: {"
                + " ja: 甲, en: A }, questions: [opinion] } ] } ]\n"
                + "    items:")
        .hasFault(EARLIER, "- number: \"1\"", "a section has either `groups` or `items`");
  }

  @Test
  void anUnknownAxisIsAFault() {
    fault(
        "axes: [service]",
        "axes: [device]",
        "`axes`: one of service, audience, region is expected, not `device`");
  }

  @Test
  void anItemThatWidensItsAxesIsAFault() {
    pack.change(EARLIER, "label: { ja: 有無", "axes: [service], label: { ja: 有無")
        .hasFault(EARLIER, "1①", "an item has no axis that its section has not");
  }

  @Test
  void anItemThatAsksAnUnknownQuestionIsAFault() {
    fault(
        "questions: [opt-out-review]",
        "questions: [opt-out-review, opt-in]",
        "there is no question `opt-in`");
  }

  @Test
  void anItemThatAsksTwiceIsAFault() {
    fault(
        "questions: [opt-out-review]",
        "questions: [opt-out-review, opt-out-review]",
        "the item asks `opt-out-review` twice");
  }

  @Test
  void anItemThatAsksNothingIsAFault() {
    pack.change(LATER, "questions: [opt-out-review]", "questions: []")
        .hasFault(LATER, "questions: []", "an item asks at least one question");
  }

  @Test
  void anUnknownClosingQuestionIsAFault() {
    fault("closing: [opinion]", "closing: [opinion, ending]", "there is no question `ending`");
  }

  @Test
  void aClosingQuestionThatAnItemAsksIsAFault() {
    fault("closing: [opinion]", "closing: [opinion, opt-out]", "`opt-out` is asked already");
  }

  @Test
  void anItemThatDependsOnAnUnknownFieldIsAFault() {
    fault(
        "{ field: opt-out.offered, in: [SOME, ALL] }",
        "{ field: offered, in: [SOME, ALL] }",
        "there is no field `offered`");
  }

  @Test
  void anItemThatDependsOnItselfIsAFault() {
    pack.change(
            LATER,
            "{ field: opt-out.offered, in: [SOME, ALL] }",
            "{ field: opt-out-review.explained, in: [SCREEN] }")
        .hasFault(
            LATER,
            "number: \"1-2\"",
            "the item `1-2` depends on itself: asked-when goes in a circle");
  }

  @Test
  void whatDependsOnAQuestionThatTheSheetDoesNotAskIsAFault() {
    pack.change(EARLIER, "questions: [opt-out] }", "questions: [opinion] }")
        .hasFault(
            EARLIER,
            "1②",
            "`opt-out-review.explained` depends on `opt-out.offered`, which this sheet does not"
                + " ask");
  }

  @Test
  void anItemThatDependsOnWhatIsDescriptiveIsAFault() {
    pack.change(
            QUESTIONS,
            "opinion: { type: text,",
            "mood: { type: choice, descriptive: true, label: { ja: 甲, en: A }, options: { A: { ja:"
                + " 甲, en: A }, B: { ja: 乙, en: B } } }\n"
                + "      opinion: { type: text,")
        .change(
            LATER,
            "{ field: opt-out.offered, in: [SOME, ALL] }",
            "{ field: opinion.mood, in: [A] }")
        .hasFault(LATER, "opinion.mood", "`opinion.mood` is descriptive and decides nothing");
  }

  @Test
  void standsForOnASheetWithAxesIsAFault() {
    pack.change(LATER, "note:", "stands-for: { audience: LOGGED_IN, region: JP }\nnote:")
        .hasFault(
            LATER,
            "id: platform-2024",
            "`stands-for` is for platform sheets without the axes audience and region");
  }

  @Test
  void anOriginOnAnUnknownSheetIsAFault() {
    pack.change(LATER, "{ item: \"1③\"", "{ sheet: platform-2023, item: \"1③\"")
        .change(LATER, "from: [ { sheet: platform-2023", "from: [ { sheet: platform-2022")
        .hasFault(LATER, "from: [", "there is no sheet `platform-2022`");
  }

  @Test
  void aDroppedItemOfWhichSheetIsUnclearIsAFault() {
    pack.with("sheets/platform-2022.yaml", SampleFiles.EARLIER.replace("2023", "2022"))
        .change(LATER, "from: [ { sheet: platform-2023", "from: [ { sheet: platform-2022")
        .hasFault(LATER, "1③", "`sheet` is missing");
  }

  @Test
  void anUnknownOriginIsAFault() {
    fault("item: \"1②\"", "item: \"9\"", "`platform-2023` has no item `9`");
  }

  @Test
  void anOriginOnALaterSheetIsAFault() {
    pack.change(LATER, "year: 2024", "year: 2022")
        .hasFaults(
            "sheets/platform-2024.yaml:25: `platform-2023` is no earlier sheet of this kind",
            "sheets/platform-2024.yaml:31: `platform-2023` is no earlier sheet of this kind",
            "sheets/platform-2024.yaml:34: `platform-2023` is no earlier sheet of this kind");
  }

  @Test
  void anOriginThatStandsTwiceIsAFault() {
    fault(
        "from: [ { sheet: platform-2023, item: \"1②\", change: SAME } ]",
        "from: [ { sheet: platform-2023, item: \"1②\", change: SAME }, { sheet: platform-2023,"
            + " item: \"1②\", change: SAME } ]",
        "`1②` stands here twice");
  }

  @Test
  void aSplitThatLeadsToOneItemIsAFault() {
    pack.change(LATER, "change: SAME", "change: SPLIT")
        .hasFault(LATER, "number: \"1-2\"", "SPLIT: `1②` leads to no other item");
  }

  @Test
  void aMergerOfOneItemIsAFault() {
    pack.change(LATER, "change: SAME", "change: MERGED")
        .hasFault(LATER, "number: \"1-2\"", "MERGED: `1-2` comes from no other item");
  }

  @Test
  void anUnknownChangeIsAFault() {
    fault(
        "change: SAME",
        "change: CHANGED",
        "`change`: one of SAME, WIDENED, NARROWED, SPLIT, MERGED, MOVED is expected, not"
            + " `CHANGED`");
  }

  @Test
  void aDroppedItemWithASuccessorIsAFault() {
    fault(
        "{ item: \"1③\", note",
        "{ item: \"1①\", note",
        "`1①` is dropped here and has a successor above");
  }

  @Test
  void anOfficialViewpointThatNamesAnUnknownItemIsAFault() {
    fault("[\"1-1\", \"1-2\"]", "[\"1-1\", \"9-9\"]", "there is no item `9-9` on this sheet");
  }

  @Test
  void anOfficialViewpointThatStandsTwiceIsAFault() {
    pack.change(
            LATER,
            "recommendations:",
            "  - { number: \"1\", act-item: { ja: 開示, en: Disclosure }, text: [ { ja: 問, en:"
                + " Question } ] }\n"
                + "recommendations:")
        .hasFault(LATER, "- { number: \"1\"", "the official viewpoint `1` stands here twice");
  }

  @Test
  void anOfficialViewpointWithoutTextIsAFault() {
    pack.change(LATER, "    text: { ja: 差異がないか, en: Are there differences? }\n", "")
        .hasFault(LATER, "number: \"1\"", "an official viewpoint has at least one `text`");
  }

  @Test
  void aRecommendationThatLedToAnUnknownViewpointIsAFault() {
    fault(
        "official-viewpoints: [\"1\"]",
        "official-viewpoints: [\"7\"]",
        "there is no official viewpoint `7` on this sheet");
  }

  @Test
  void aRecommendationThatStandsTwiceIsAFault() {
    pack.change(
            LATER,
            "sections:",
            "  - { number: 1, text: { ja: 再, en: Again }, official-viewpoints: [] }\nsections:")
        .hasFault(LATER, "再", "the recommendation 1 stands here twice");
  }

  @Test
  void aDraftFromAnUnknownSourceIsAFault() {
    fault("source: law }", "source: rumour }", "there is no source `rumour`");
  }
}
