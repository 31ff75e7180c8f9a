package tenken.exchange.oscal;

import java.util.List;
import java.util.stream.Collectors;
import tenken.catalog.Basis;
import tenken.catalog.Language;
import tenken.catalog.Level;
import tenken.catalog.Strength;
import tenken.exchange.dto.BasisReferenceDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.MatchedAnswerDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.words.Names;
import tenken.exchange.words.Words;

/** The texts of an OSCAL document, in one language. */
final class OscalWords {

  private final Words words;

  OscalWords(Words words) {
    this.words = words;
  }

  String say(TextDto text) {
    return words.language() == Language.JA ? text.getJa() : text.getEn();
  }

  String level(LevelDto level) {
    return words.say(Names.of(Level.valueOf(level.name())));
  }

  String noVerdict() {
    return words.say(
        "：改めて確認したい点を示すもので、適合・不適合の判断ではありません。", ": a request to look again, not a verdict.");
  }

  String undetermined() {
    return words.say("未回答等があるため、まだ判定できません。", "It cannot be told yet, because answers are missing.");
  }

  String answers(List<MatchedAnswerDto> answers) {
    return answers.stream()
        .map(
            answer ->
                words.field(answer.getField())
                    + words.say("：", ": ")
                    + words.kept(answer.getField(), answer.getValue()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  String basis(BasisReferenceDto basis) {
    String strength = words.say(Names.of(Strength.valueOf(basis.getStrength().name())));
    String checked = words.say(Names.of(Basis.Checked.valueOf(basis.getChecked().name())));
    return say(basis.getTitle()) + " " + basis.getPlace() + " (" + strength + "; " + checked + ")";
  }
}
