package tenken.exchange.xlsx;

import java.time.LocalDate;
import tenken.catalog.Text;

/** What the tab with the basics says beside what is to be filled in. */
final class BasicsWords {

  private BasicsWords() {}

  /** What is asked, and how to answer it. */
  record Entry(Text label, Text help) {}

  static final Entry OPERATOR =
      new Entry(
          new Text("事業者名", "Operator"),
          new Text("貴社の名称をお書きください。", "Please write the name of your company."));

  static final Entry CONFIDENTIALITY =
      new Entry(
          new Text("全体の公開範囲", "Confidentiality of the whole"),
          new Text(
              "各回答に公開範囲の指定がない場合に適用します。空欄の場合は「構成員限り」として扱います。",
              "Holds where an answer does not say otherwise. Left empty, answers are for members only."));

  static final Entry SERVICE =
      new Entry(
          new Text("回答の対象とするサービス", "Services"),
          new Text(
              "一行に一つお書きください（行が足りない場合は行をコピーして挿入）。サービスが一つの場合は空欄でも結構です。",
              "One on each line; copy a line and insert it if you need more. With a single service"
                  + " this may stay empty."));

  static final Entry ABSENT =
      new Entry(
          new Text("存在しない範囲", "What does not exist"),
          new Text(
              "貴社に存在しない範囲（例：EU圏でサービスを提供していない）を右の欄でお選びの上、理由をお書きください。該当する欄はお尋ねしません。",
              "Choose on the right what does not exist at your company, such as any service in the"
                  + " EU, and say why. It is then not asked."));

  static final Entry GUIDANCE =
      new Entry(
          new Text("継続中の指導等", "Guidance that is still open"),
          new Text(
              "過年度の指導等で、対応が終わっていないもの（事務局が記入）。",
              "Guidance of earlier years that is still open; filled in by the secretariat."));

  static Entry asOf(LocalDate usual) {
    return new Entry(
        new Text("回答の基準日", "Answers as of"),
        new Text(
            "空欄の場合は "
                + usual.getYear()
                + "年"
                + usual.getMonthValue()
                + "月"
                + usual.getDayOfMonth()
                + "日 とします。",
            "Left empty, it is " + usual + "."));
  }

  /** Some columns are called otherwise than on the tabs with items. */
  static Text title(Column column) {
    return switch (column) {
      case FIELD -> new Text("事項", "What");
      case GUIDE -> new Text("書き方", "How to fill it in");
      case ANSWER -> new Text("記入欄", "Entry");
      case UNTIL -> new Text("年月日", "Date");
      case REASON -> new Text("理由・内容", "Reason or text");
      default -> column.title();
    };
  }
}
