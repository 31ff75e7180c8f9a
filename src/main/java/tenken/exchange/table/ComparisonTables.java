package tenken.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.answers.Readers;
import tenken.assessment.Score;
import tenken.catalog.Language;
import tenken.catalog.Level;
import tenken.catalog.Text;
import tenken.exchange.words.Names;
import tenken.round.compare.CriteriaGroup;
import tenken.round.compare.DisclosedComparison;
import tenken.round.compare.Grouping;
import tenken.round.compare.LevelNow;
import tenken.round.compare.OperatorTable;

/**
 * Puts what the operators of a round came to beside each other, by viewpoint or by official
 * viewpoint. No ranking: operators stand in the order of their ids. For one table.
 */
final class ComparisonTables {

  private static final int NUMBER = 6;
  private static final int CRITERION = 34;
  private static final int OPERATOR = 16;

  private final DisclosedComparison comparison;
  private final OperatorTable table;
  private final Language language;
  private final List<PrintRow> rows = new ArrayList<>();

  private ComparisonTables(DisclosedComparison comparison, Language language) {
    this.comparison = comparison;
    this.table = comparison.table();
    this.language = language;
  }

  static PrintTable of(DisclosedComparison comparison, TableOrder order, String source) {
    return new ComparisonTables(comparison, order.language()).table(order, source);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private PrintTable table(TableOrder order, String source) {
    Map<String, OperatorTable.Row> criteria = new HashMap<>();
    table.criteria().forEach(each -> criteria.put(each.id(), each));
    if (order.readers() != Readers.PUBLIC) {
      scores();
    }
    for (CriteriaGroup group : table.groups()) {
      String number = table.grouping() == Grouping.OFFICIAL && group.id() != null ? group.id() : "";
      rows.add(PrintRow.heading((number + "　" + group.title().in(language)).strip()));
      group.criteria().forEach(each -> row(Objects.requireNonNull(criteria.get(each))));
    }
    List<PrintTable.Column> columns = new ArrayList<>();
    columns.add(new PrintTable.Column(say("重み", "Weight"), NUMBER));
    columns.add(new PrintTable.Column(say("評価基準", "Criterion"), CRITERION));
    table
        .operators()
        .forEach(each -> columns.add(new PrintTable.Column(each.name().in(language), OPERATOR)));
    return new PrintTable(language, heading(order, source), columns, 2, rows);
  }

  private Heading heading(TableOrder order, String source) {
    List<String> lines = new ArrayList<>();
    lines.add(comparison.sheet().title().in(language));
    lines.add(source);
    lines.add(
        say(
            "ルールパック：" + table.packVersion() + "（" + table.packDigest() + "）",
            "Rule pack " + table.packVersion() + " (" + table.packDigest() + ")"));
    if (order.readers() != Readers.SECRETARIAT) {
      lines.add(Markings.note(order.readers()).in(language));
    }
    lines.addAll(meaning());
    for (OperatorTable.Left each : table.left()) {
      lines.add(
          each.name().in(language)
              + say("：", ": ")
              + because(each.because(), order.readers()).in(language));
    }
    String title =
        table.grouping() == Grouping.OFFICIAL
            ? say("総務省の観点による比較", "Comparison by the ministry's viewpoints")
            : say("観点別の比較", "Comparison by viewpoint");
    return new Heading(
        order.number(), title, Markings.of(order.readers()).in(language), lines, order.footer());
  }

  /** How to read what stands in the table. */
  private List<String> meaning() {
    return List.of(
        say(
            "提出されたご回答のみに基づき、改めて確認したい点の有無を評価基準ごとに示したものです。法令への適合・不適合や事業者の順位を示すものではありません。",
            "By criterion, and by the submitted answers alone, this shows where something is worth"
                + " looking at again. It decides nothing about compliance with law, and ranks"
                + " nobody."),
        say(
            "「未判定」は、未回答等のため水準がまだ決まらないことを、「―」は、その事業者について評価基準がないことを示します。「重み」は、評価基準どうしの比重です。",
            "“Undetermined” says that the answers do not tell the level yet; “―” that there is no"
                + " such criterion for the operator. The weight is how much a criterion counts"
                + " beside others."));
  }

  /** In public it is nobody's business why. */
  private static Text because(OperatorTable.Because because, Readers readers) {
    if (readers == Readers.PUBLIC) {
      return new Text("掲載の対象となる点検結果がありません。", "there is no result to show here.");
    }
    return switch (because) {
      case NO_SUBMISSION -> new Text("未提出のため掲載していません。", "left out, as nothing was submitted.");
      case NO_ASSESSMENT -> new Text("点検が済んでいないため掲載していません。", "left out, as nothing was assessed.");
      case OLDER_VERSION_ONLY ->
          new Text(
              "最新の提出の点検が済んでいないため掲載していません。", "left out, as the latest version was not assessed.");
      case OTHER_PACK ->
          new Text(
              "別のルールパックで点検されたため掲載していません。", "left out, as it was assessed under another rule pack.");
    };
  }

  /** A working aid beside the levels, where it tells nothing that is withheld. */
  private void scores() {
    List<PrintCell> cells = new ArrayList<>();
    cells.add(PrintCell.of(""));
    cells.add(
        PrintCell.of(
            say(
                "スコア（0～100の参考値。括弧内は、未判定の基準が決まった場合に取り得る範囲と回答率）",
                "Score, 0 to 100, a working aid (in brackets: range once all is determined;"
                    + " share of what is asked that is answered)")));
    for (OperatorTable.Column each : table.operators()) {
      cells.add(comparison.showsAll(each.operator()) ? score(each.score()) : withheld());
    }
    rows.add(new PrintRow(false, false, cells));
  }

  private PrintCell score(Score score) {
    String range = number(score.low()) + "–" + number(score.high());
    Double answered = score.coverage();
    String coverage = answered == null ? "―" : (int) Math.floor(100 * answered) + "%";
    return PrintCell.of(
        number(score.value())
            + say("（" + range + "、" + coverage + "）", " (" + range + ", " + coverage + ")"));
  }

  private static String number(@Nullable Double number) {
    return number == null ? "―" : String.valueOf(number);
  }

  private void row(OperatorTable.Row criterion) {
    Map<String, OperatorTable.Entry> entries = new HashMap<>();
    criterion.entries().forEach(each -> entries.put(each.operator(), each));
    List<PrintCell> cells = new ArrayList<>();
    cells.add(PrintCell.of(String.valueOf(criterion.weight())));
    cells.add(PrintCell.of(criterion.title().in(language)));
    for (OperatorTable.Column each : table.operators()) {
      OperatorTable.Entry entry = entries.get(each.operator());
      if (!comparison.shows(each.operator(), criterion.id())) {
        cells.add(withheld());
      } else {
        cells.add(entry == null ? PrintCell.of("―", Tone.FAINT) : entry(entry));
      }
    }
    rows.add(new PrintRow(false, false, cells));
  }

  private PrintCell withheld() {
    return PrintCell.of(Markings.withheld(comparison.readers()).in(language), Tone.WITHHELD);
  }

  private PrintCell entry(OperatorTable.Entry entry) {
    List<PrintCell.Line> lines = new ArrayList<>();
    lines.add(new PrintCell.Line(level(entry.level()), false));
    OperatorTable.SetLevel set = entry.override();
    if (set != null && comparison.readers() != Readers.PUBLIC) {
      String why = comparison.readers() == Readers.SECRETARIAT ? set.reason() : "";
      lines.add(
          new PrintCell.Line(
              say("事務局が併記した水準：", "Set by the secretariat: ")
                  + word(set.level())
                  + (why.isEmpty() ? "" : say("（" + why + "）", " (" + why + ")")),
              false));
    }
    return new PrintCell(lines, Tone.of(entry.level().level()));
  }

  private String level(LevelNow level) {
    Level best = level.best();
    Level worst = level.worst();
    String range =
        level.level() == Level.UNDETERMINED && best != null && worst != null
            ? say("（", " (") + word(best) + say("～", " to ") + word(worst) + say("）", ")")
            : "";
    String perhaps =
        level.mayNotApply() && level.level() == Level.UNDETERMINED
            ? say("・対象外の可能性", ", may not apply")
            : "";
    return word(level.level()) + range + perhaps;
  }

  private String word(Level level) {
    return Names.of(level).in(language);
  }
}
