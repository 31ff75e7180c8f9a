package tenken.exchange.report;

import java.util.ArrayList;
import java.util.List;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.DeclarationDto;

/** What else a reader has to know of a result: declarations, and answers without effect. */
final class NoteLines {

  private final ResultWords words;
  private final AnswerLines answers;

  NoteLines(ResultWords words) {
    this.words = words;
    this.answers = new AnswerLines(words);
  }

  List<Report.Note> of(AssessmentDto result) {
    List<Report.Note> notes = new ArrayList<>();
    add(
        notes,
        words.say("該当しないとのご回答", "Declared not to apply"),
        result.getDeclared().stream().map(this::declaration).toList());
    add(
        notes,
        words.say(
            "お尋ねしていない欄へのご回答（結果に影響しません）", "Answers to what is not asked (they change nothing)"),
        answers.cells(result.getIgnored()));
    add(
        notes,
        words.say(
            "対象（利用者の区分・地域・サービス）の記載がなく、未回答として扱ったご回答",
            "Answers that name no audience, region or service and count as none"),
        result.getUnplaced().stream().map(words.words()::field).toList());
    return notes;
  }

  private static void add(List<Report.Note> notes, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      notes.add(new Report.Note(heading, lines));
    }
  }

  private String declaration(DeclarationDto declaration) {
    String fields =
        String.join(
            words.say("、", ", "),
            declaration.getFields().stream()
                .map(field -> words.quoted(words.words().field(field)))
                .toList());
    String reason = words.say("（理由：", " (") + declaration.getReason() + words.say("）", ")");
    return declaration.getAccepted()
        ? fields + reason
        : fields
            + reason
            + words.say(
                " — 他のご回答からは該当するものと見受けられ、未回答として扱っています",
                " — other answers say that it applies, so that it counts as unknown");
  }
}
