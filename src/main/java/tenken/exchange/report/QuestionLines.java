package tenken.exchange.report;

import tenken.exchange.dto.FollowUpQuestionDto;

/** Says what is worth answering, and why. */
final class QuestionLines {

  private QuestionLines() {}

  static QuestionLine of(FollowUpQuestionDto question, ResultWords words, FindingLines lines) {
    return new QuestionLine(
        question.getRank(),
        words.say(question.getText()),
        because(question, words),
        lines.criteria(question.getDecides()),
        question.getPoints() == 0 ? "" : Numbers.points(question.getPoints()));
  }

  private static String because(FollowUpQuestionDto question, ResultWords words) {
    return switch (question.getBecause()) {
      case CONTRADICTION -> words.say("ご回答の相違", "answers differ");
      case UNKNOWN -> words.say("未回答等", "not known");
      case FINDING -> words.say("所見に関して", "on a finding");
      case NO_EVIDENCE -> words.say("裏付けの記載なし", "no evidence named");
    };
  }
}
