package tenken.exchange.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.catalog.Language;
import tenken.round.followup.AskedCell;
import tenken.round.followup.FollowUp;
import tenken.round.letter.LetterContent;
import tenken.round.letter.LetterForm;
import tenken.round.letter.LetterQuestion;
import tools.jackson.databind.json.JsonMapper;

/** Letters about a whole sample; the files are left under target/letters to be looked at. */
class LetterDocumentTest {

  private static final Answers GAPS = sample();
  private static final LocalDate DUE = LocalDate.of(2024, 9, 30);

  private static Answers sample() {
    try {
      return TestPack.answers(
          JsonMapper.shared()
              .readTree(Files.readAllBytes(Path.of("src/samples/platform-gaps.json"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static LetterContent letter(Language language) {
    List<LetterQuestion> questions =
        TestPack.ASSESSOR.assess(GAPS).followUpQuestions().stream()
            .limit(12)
            .map(
                each ->
                    new FollowUp.Asked(
                        each.text(),
                        null,
                        each.asks().stream()
                            .map(asked -> new AskedCell(asked.item(), asked.field(), asked.scope()))
                            .toList(),
                        each.decides()))
            .map(asked -> new LetterQuestion(asked, DUE, GAPS))
            .toList();
    boolean ja = language == Language.JA;
    LetterForm form =
        new LetterForm(
            language,
            ja ? "総基用第123号" : "No. 123",
            LocalDate.of(2024, 9, 2),
            ja ? "総務省総合通信基盤局電気通信事業部\n利用者環境課" : "Consumer Policy Division",
            ja ? "担当　山田、鈴木\n電話　03-0000-0000\n電子メール　monitoring@example.go.jp" : "Mr Yamada",
            ja ? "令和6年度「利用者情報の取扱いに関するモニタリング」に係る追加質問について（依頼）" : "Follow-up questions",
            ja
                ? "平素より、ご協力を賜り、厚く御礼申し上げます。\nこのたびはご回答いただき、誠にありがとうございました。"
                : "Thank you.\nPlease answer.",
            ja ? "点検の画面からご回答ください。" : "On the page of follow-up questions.");
    return new LetterContent(form, "こだま株式会社", DUE, questions, TestPack.PACK);
  }

  private static String written(Language language) throws IOException {
    byte[] document = new LetterDocument().write(letter(language));
    Path kept = Path.of("target/letters");
    Files.createDirectories(kept);
    Files.write(kept.resolve("letter-" + language + ".docx"), document);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
        XWPFWordExtractor words = new XWPFWordExtractor(word)) {
      return words.getText();
    }
  }

  @Test
  void everyQuestionHasItsNumberItsItemAndTheAnswerThatItIsAbout() throws IOException {
    String text = written(Language.JA);
    for (int number = 1; number <= 12; number++) {
      assertThat(text).contains("問" + number);
    }
    assertThat(text).doesNotContain("問13", "[A-Z]+_[A-Z]+");
    assertThat(text.split("貴社のご回答", -1)).hasSize(13);
    assertThat(text.split("お尋ねする事項\t", -1)).hasSize(13);
  }

  @Test
  void noOptionIsQuotedByItsNameInTheMachine() throws IOException {
    for (Language language : Language.values()) {
      assertThat(written(language)).doesNotContainPattern("\\b[A-Z]{3,}_[A-Z]{2,}");
    }
  }
}
