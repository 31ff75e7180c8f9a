package tenken.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Confidentiality;
import tenken.answers.Disclosure;
import tenken.answers.Readers;
import tenken.assessment.Assessment;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Question;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.exchange.words.Words;
import tenken.ruleset.Ruleset;

/**
 * Puts a draft on paper for others of the operator, such as lawyers: item by item what is answered,
 * on what it rests, what is found so far, and, if it is for the house alone, who works on it and
 * what they note. For one table.
 */
final class DraftTable {

  private final Ruleset ruleset;
  private final Answers answers;
  private final OperatorLines said;
  private final PlacedFindings findings;
  private final @Nullable Map<String, List<String>> notes;
  private final Words words;
  private final List<PrintRow> rows = new ArrayList<>();
  private final Set<String> shown = new TreeSet<>();

  /**
   * A draft to be put on paper.
   *
   * @param before answers of the year before, brought to this sheet, or null
   * @param notes what is noted about items, or null if nobody outside the house may see the paper
   */
  DraftTable(
      Ruleset ruleset,
      Answers answers,
      @Nullable Answers before,
      Assessment assessment,
      @Nullable Map<String, List<String>> notes,
      Words words) {
    this.ruleset = ruleset;
    this.answers = answers;
    Disclosure.Submitted all = new Disclosure.Submitted(answers, Confidentiality.MEMBERS_ONLY);
    Disclosure disclosure = new Disclosure(ruleset.pack(), all, all, Readers.SECRETARIAT);
    this.said = new OperatorLines(ruleset, disclosure, before, words);
    this.findings = new PlacedFindings(assessment.findings(), words);
    this.notes = notes;
    this.words = words;
  }

  PrintTable under(Heading heading) {
    Sheet sheet = answers.sheet();
    for (Section section : sheet.sections()) {
      rows.add(PrintRow.heading(section.number() + "　" + words.say(section.title())));
      section.groups().forEach(group -> group.items().forEach(this::item));
    }
    if (!sheet.closing().isEmpty()) {
      rows.add(PrintRow.heading(words.say("その他の設問", "Other questions")));
      sheet.closing().forEach(this::closing);
    }
    return new PrintTable(words.language(), heading, columns(), 3, rows);
  }

  private List<PrintTable.Column> columns() {
    List<PrintTable.Column> columns = new ArrayList<>();
    columns.add(new PrintTable.Column(words.say("番号", "No."), 5));
    columns.add(new PrintTable.Column(words.say("項目", "Item"), 13));
    columns.add(new PrintTable.Column(words.say("設問", "Question"), 13));
    columns.add(new PrintTable.Column(words.say("ご回答", "Answer"), 26));
    columns.add(new PrintTable.Column(words.say("裏付け・公開範囲", "Evidence, readers"), 18));
    columns.add(new PrintTable.Column(words.say("現在の所見", "Findings so far"), 26));
    if (notes != null) {
      columns.add(
          new PrintTable.Column(words.say("担当・社内メモ（社内限り）", "Assignee, note (internal only)"), 18));
    }
    return columns;
  }

  private void item(Item item) {
    int first = rows.size();
    for (String id : item.questions()) {
      if (shown.add(id)) {
        question(Objects.requireNonNull(ruleset.pack().questions().get(id)), item);
      }
    }
    PrintCell about = findings.about(item.number());
    if (rows.size() == first || !about.lines().isEmpty()) {
      PrintCell none = PrintCell.of("");
      rows.add(row(item.number(), words.say(item.label()), "", none, none, about));
    }
    noted(item.number(), first);
  }

  private void closing(String id) {
    int first = rows.size();
    Question question = Objects.requireNonNull(ruleset.pack().questions().get(id));
    question.fields().forEach(field -> field(field, "", words.say(question.title())));
    noted(id, first);
  }

  private void question(Question question, Item item) {
    question.fields().forEach(field -> field(field, item.number(), words.say(item.label())));
  }

  private void field(Field field, String number, String label) {
    PrintCell answer = said.of(field.name());
    if (!answer.equals(PrintCell.of("―", Tone.FAINT))) {
      rows.add(
          row(
              number,
              label,
              words.say(field.label()),
              answer,
              SupportLines.of(said.seen(field.name()), words),
              findings.restingOn(field.name())));
    }
  }

  private static PrintRow row(
      String number, String label, String field, PrintCell answer, PrintCell on, PrintCell found) {
    return new PrintRow(
        false,
        false,
        List.of(PrintCell.of(number), PrintCell.of(label), PrintCell.of(field), answer, on, found));
  }

  /** Puts the note on an item into its first row, and joins the others to that. */
  private void noted(String item, int first) {
    for (int at = first; at < rows.size(); at++) {
      List<PrintCell> cells = new ArrayList<>(rows.get(at).cells());
      if (notes != null) {
        List<String> lines = at == first ? notes.getOrDefault(item, List.of()) : List.of();
        cells.add(
            new PrintCell(
                lines.stream().map(text -> new PrintCell.Line(text, false)).toList(), Tone.PLAIN));
      }
      rows.set(at, new PrintRow(false, at > first, cells));
    }
  }
}
