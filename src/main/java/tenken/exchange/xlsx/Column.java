package tenken.exchange.xlsx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tenken.catalog.Text;

/** A column of a tab; found again by its mark in a hidden row, wherever it is moved. */
enum Column {
  KEY(2, "", ""),
  NUMBER(9, "項目番号", "Item"),
  FIELD(32, "確認事項", "What is asked"),
  GUIDE(48, "選択肢・書き方", "Options and how to answer"),
  SERVICE(14, "サービス", "Service"),
  AUDIENCE(19, "利用者の区分", "Users"),
  REGION(9, "地域", "Region"),
  ANSWER(38, "回答", "Answer"),
  LAST_YEAR(28, "昨年度の回答（未確認）", "Last year's answer (unconfirmed)"),
  STATUS(13, "回答の状況", "Status"),
  REASON(22, "理由", "Reason"),
  UNTIL(15, "回答予定日", "Known by"),
  EVIDENCE(32, "裏付け資料", "Evidence"),
  CONFIDENTIALITY(13, "公開範囲", "Confidentiality");

  private static final String MARK = "tenken:";

  private final int width;
  private final String ja;
  private final String en;

  Column(int width, String ja, String en) {
    this.width = width;
    this.ja = ja;
    this.en = en;
  }

  /** In characters of the usual size. */
  int width() {
    return width;
  }

  Text title() {
    return new Text(ja, en);
  }

  /** What stands in the hidden row. */
  String mark() {
    return MARK + name().toLowerCase(Locale.ROOT);
  }

  static boolean isMark(String text) {
    return text.startsWith(MARK);
  }

  /** The column that a mark stands for. */
  static Optional<Column> marked(String mark) {
    return Arrays.stream(values()).filter(column -> column.mark().equals(mark)).findFirst();
  }
}
