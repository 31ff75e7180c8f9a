package tenken.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;

/** Says what a result is about. */
final class Subject {

  private final ResultWords words;
  private final Pack pack;

  Subject(ResultWords words, Pack pack) {
    this.words = words;
    this.pack = pack;
  }

  /** The title of the sheet. */
  String title(AssessmentDto result) {
    return Optional.ofNullable(pack.sheets().get(result.getSheet()))
        .map(sheet -> words.words().say(sheet.title()))
        .orElse(result.getSheet());
  }

  /** Whose answers they are, as of when, under which pack. */
  List<Report.Fact> facts(AssessmentDto result) {
    List<Report.Fact> facts = new ArrayList<>();
    if (result.getOperator() != null) {
      facts.add(new Report.Fact(words.say("事業者", "Operator"), result.getOperator()));
    }
    if (!words.services().isEmpty()) {
      String services = String.join(words.say("、", ", "), words.services());
      facts.add(new Report.Fact(words.say("サービス", "Services"), services));
    }
    String asOf = words.words().date(result.getAsOf());
    facts.add(new Report.Fact(words.say("基準日", "As of"), asOf));
    String pack = result.getPack().getVersion() + " " + result.getPack().getDigest();
    facts.add(new Report.Fact(words.say("ルールパック", "Rule pack"), pack));
    facts.add(
        new Report.Fact(words.say("回答の識別値", "Answers' digest"), result.getAnswers().getDigest()));
    return facts;
  }
}
