package tenken.exchange.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tenken.catalog.Language;
import tenken.exchange.words.Days;
import tenken.exchange.words.Words;
import tenken.round.followup.AskedCell;
import tenken.round.letter.LetterContent;
import tenken.round.letter.LetterForm;
import tenken.round.letter.LetterQuestion;
import tenken.round.letter.LetterWriter;

/**
 * Writes a letter in the order of Japanese official letters (公用文): number and date, addressee,
 * sender, subject, opening, 記, what is asked, 以上. It names neither levels nor scores, rules or
 * findings. Safe to share between threads.
 */
@Component
public final class LetterDocument implements LetterWriter {

  @Override
  public byte[] write(LetterContent letter) {
    LetterForm form = letter.form();
    Words words = new Words(letter.pack(), form.language());
    Paper paper = new Paper(form.subject(), firstLine(form.sender()));
    paper.right(form.number());
    paper.right(Days.of(form.date(), form.language()));
    paper.blank();
    paper.left(words.say(letter.addressee() + "　御中", letter.addressee()));
    paper.blank();
    paper.right(form.sender());
    paper.blank();
    paper.centred(form.subject(), true);
    paper.blank();
    form.opening().lines().filter(line -> !line.isBlank()).forEach(paper::prose);
    paper.blank();
    paper.centred(words.say("記", "Details"), false);
    paper.blank();
    points(letter, words, paper);
    questions(letter, words, paper);
    paper.blank();
    paper.right(words.say("以　上", "End"));
    return paper.bytes();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  private static void points(LetterContent letter, Words words, Paper paper) {
    LetterForm form = letter.form();
    boolean alike = letter.questions().stream().allMatch(each -> each.due().equals(letter.due()));
    String due = Days.withWeekday(letter.due(), form.language());
    paper.point(
        words.say("１　回答期限", "1  Please reply by"),
        alike ? due : due + words.say("（問ごとに期限を示すものを除く。）", ", unless a question says otherwise"));
    paper.point(words.say("２　回答方法", "2  How to reply"), form.reply());
    paper.point(words.say("３　連絡先", "3  Contact"), form.contact());
    paper.heading(words.say("４　お尋ねする事項", "4  Questions"));
  }

  private static void questions(LetterContent letter, Words words, Paper paper) {
    Quotes quotes = new Quotes(letter.pack(), words);
    int number = 1;
    for (LetterQuestion each : letter.questions()) {
      paper.blank();
      String due =
          each.due().equals(letter.due())
              ? ""
              : words.say("（回答期限　", " (please reply by ")
                  + Days.withWeekday(each.due(), words.language())
                  + words.say("）", ")");
      paper.heading(words.say("問", "Question ") + number++ + due);
      paper.table(rows(each, words, quotes));
    }
  }

  private static List<List<String>> rows(LetterQuestion question, Words words, Quotes quotes) {
    List<List<String>> rows = new ArrayList<>();
    String items = items(question, words);
    if (!items.isEmpty()) {
      rows.add(List.of(words.say("項目", "Item"), items));
    }
    List<Quote> quoted = quotes.of(question.asked(), question.answers());
    if (!quoted.isEmpty()) {
      rows.add(
          List.of(
              words.say("貴社のご回答", "Your answer"),
              quoted.stream()
                  .map(
                      each ->
                          words.say("・", "") + each.field() + words.say("：", ": ") + each.words())
                  .collect(Collectors.joining("\n"))));
    }
    rows.add(List.of(words.say("お尋ねする事項", "Question"), words.say(question.asked().text())));
    return rows;
  }

  /** The items that a question is about, by number and official label. */
  private static String items(LetterQuestion question, Words words) {
    Set<String> numbers = new LinkedHashSet<>();
    Optional.ofNullable(question.asked().item()).ifPresent(numbers::add);
    question.asked().cells().stream()
        .map(AskedCell::item)
        .filter(Objects::nonNull)
        .forEach(numbers::add);
    return numbers.stream()
        .flatMap(number -> question.answers().sheet().item(number).stream())
        .map(
            item ->
                words.language() == Language.JA
                    ? item.number() + "「" + item.label().ja() + "」"
                    : item.number() + " “" + item.label().en() + "”")
        .collect(Collectors.joining("\n"));
  }
}
