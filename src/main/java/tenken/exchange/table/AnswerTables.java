package tenken.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenken.answers.Disclosure;
import tenken.answers.Readers;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Question;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.exchange.words.Words;
import tenken.ruleset.Ruleset;

/**
 * Puts the answers of all operators beside each other, item by item and in words (項目別回答対照表). For
 * one table.
 */
public final class AnswerTables {

  private static final int NUMBER = 5;
  private static final int LABEL = 15;
  private static final int FIELD = 14;
  private static final int ANSWERS = 24;

  private final Ruleset ruleset;
  private final Sheet sheet;
  private final Words words;
  private final String nothing;
  private final List<TableColumn> columns;
  private final List<Optional<OperatorLines>> operators = new ArrayList<>();
  private final List<PrintRow> rows = new ArrayList<>();
  private final Map<String, String> shown = new HashMap<>();

  private AnswerTables(
      Ruleset ruleset, Sheet sheet, List<TableColumn> columns, Words words, Readers readers) {
    this.ruleset = ruleset;
    this.sheet = sheet;
    this.columns = columns;
    this.words = words;
    this.nothing = words.say(Markings.nothing(readers));
    for (TableColumn each : columns) {
      Disclosure disclosure = each.disclosure();
      operators.add(
          Optional.ofNullable(disclosure)
              .map(its -> new OperatorLines(ruleset, its, each.before(), words)));
    }
  }

  /**
   * The table.
   *
   * @param ruleset the rules of the pack that the answers were read under
   * @param sheet the sheet that they answer
   * @param columns the operators
   * @param order what the officer typed
   * @param source what the table was made of, in words
   */
  public static PrintTable of(
      Ruleset ruleset, Sheet sheet, List<TableColumn> columns, TableOrder order, String source) {
    Words words = new Words(ruleset.pack(), order.language());
    return new AnswerTables(ruleset, sheet, columns, words, order.readers()).table(order, source);
  }

  private PrintTable table(TableOrder order, String source) {
    for (Section section : sheet.sections()) {
      rows.add(PrintRow.heading(section.number() + "　" + words.say(section.title())));
      section.groups().forEach(group -> group.items().forEach(this::item));
    }
    if (!sheet.closing().isEmpty()) {
      rows.add(PrintRow.heading(words.say("その他の設問", "Other questions")));
      sheet.closing().forEach(each -> question(each, "", this::title));
    }
    List<PrintTable.Column> heads = new ArrayList<>();
    heads.add(new PrintTable.Column(words.say("番号", "No."), NUMBER));
    heads.add(new PrintTable.Column(words.say("項目", "Item"), LABEL));
    heads.add(new PrintTable.Column(words.say("設問", "Question"), FIELD));
    columns.forEach(each -> heads.add(new PrintTable.Column(words.say(each.name()), ANSWERS)));
    return new PrintTable(words.language(), heading(order, source), heads, 3, rows);
  }

  private Heading heading(TableOrder order, String source) {
    return new Heading(
        order.number(),
        words.say("項目別回答対照表", "Answers item by item"),
        words.say(Markings.of(order.readers())),
        List.of(
            words.say(sheet.title()),
            source,
            words.say(Markings.note(order.readers())),
            words.say(
                "「―」は、その事業者にお尋ねしていない欄です。「未回答」「確認中」「回答を差し控え」は、「なし」を意味しません。",
                "“―” is not asked of the operator. “Not answered”, “Being checked” and “Withheld” do"
                    + " not mean “none”."),
            words.say(
                "下線は、前年度のご回答から変わった箇所です。前年度のご回答がないもの、又は閲覧の対象でないものには付していません。"
                    + "裏付けは、ご回答に記載のあったものです。",
                "Underlined: what differs from last year's answer. Nothing is underlined where there"
                    + " was none, or where it is not for these readers. Evidence is shown where an"
                    + " answer names any.")),
        order.footer());
  }

  /** What a row is called. */
  private interface Label {
    String of(Question question);
  }

  private String title(Question question) {
    return words.say(question.title());
  }

  private void item(Item item) {
    int before = rows.size();
    item.questions().forEach(each -> question(each, item.number(), any -> words.say(item.label())));
    if (rows.size() == before) {
      add(item.number(), words.say(item.label()), "", cells("―"));
    } else {
      for (int at = before + 1; at < rows.size(); at++) {
        rows.set(at, new PrintRow(false, true, rows.get(at).cells()));
      }
    }
  }

  private void question(String id, String number, Label label) {
    Question question = ruleset.pack().questions().get(id);
    if (question == null) {
      return;
    }
    String first = shown.putIfAbsent(id, number);
    if (first != null) {
      String see = words.say("項目" + first + "に掲載", "see item " + first);
      add(number, label.of(question), title(question), cells(see));
      return;
    }
    for (Field field : question.fields()) {
      List<PrintCell> cells = operators.stream().map(each -> cell(each, field)).toList();
      if (cells.stream().anyMatch(each -> !each.equals(PrintCell.of("―", Tone.FAINT)))) {
        add(number, label.of(question), words.say(field.label()), cells);
      }
    }
  }

  private PrintCell cell(Optional<OperatorLines> operator, Field field) {
    return operator
        .map(each -> each.supported(field.name()))
        .orElseGet(() -> PrintCell.of(nothing, Tone.FAINT));
  }

  private List<PrintCell> cells(String text) {
    return columns.stream().map(each -> PrintCell.of(text, Tone.FAINT)).toList();
  }

  private void add(String number, String label, String field, List<PrintCell> operators) {
    List<PrintCell> cells = new ArrayList<>();
    cells.add(PrintCell.of(number));
    cells.add(PrintCell.of(label));
    cells.add(PrintCell.of(field));
    cells.addAll(operators);
    rows.add(new PrintRow(false, false, cells));
  }
}
