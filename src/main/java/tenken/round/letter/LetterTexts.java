package tenken.round.letter;

import tenken.catalog.Sheet;
import tenken.catalog.Text;

/** What letters say where the secretariat types nothing else. */
final class LetterTexts {

  /** The first year of Reiwa less one: fiscal 2024 is the sixth. */
  private static final int BEFORE_REIWA = 2018;

  private LetterTexts() {}

  /** What Japanese offices write on letters without a number. */
  static Text number() {
    return new Text("事務連絡", "Office memorandum");
  }

  static Text sender() {
    return new Text(
        "利用者情報の取扱いに関するモニタリング事務局",
        "Secretariat of the monitoring of how user information is handled");
  }

  static Text subject(Sheet sheet) {
    return new Text(
        year(sheet) + "「利用者情報の取扱いに関するモニタリング」に係る追加質問について（依頼）",
        "Monitoring of how user information is handled, fiscal "
            + sheet.year()
            + ": follow-up questions");
  }

  static Text opening(Sheet sheet) {
    return new Text(
        "時下ますますご清栄のこととお慶び申し上げます。平素より、利用者情報の適正な取扱いにご理解とご協力を賜り、厚く御礼申し上げます。\n"
            + "このたびは、"
            + year(sheet)
            + "「利用者情報の取扱いに関するモニタリング」のヒアリングシートにご回答いただき、誠にありがとうございました。"
            + "ご回答を拝見し、下記の事項について更にご教示いただきたく存じます。"
            + "ご多忙のところ誠に恐れ入りますが、下記によりご回答くださいますようお願い申し上げます。\n"
            + "なお、本件は、ご回答の内容を正確に理解するためにお尋ねするものであり、貴社の取扱いについて何らかの判断を示すものではありません。",
        "Thank you for your answers to the hearing sheet of fiscal "
            + sheet.year()
            + " and for your continued cooperation.\n"
            + "Having read them, we would be grateful for your answers to the questions below.\n"
            + "They are asked in order to understand your answers correctly, and express no"
            + " judgement on what you do.");
  }

  static Text reply() {
    return new Text(
        "点検（Tenken）の追加質問の画面からご回答ください。これにより難い場合は、下記の連絡先までお知らせください。",
        "Please reply on the page of follow-up questions in Tenken. Where that is difficult, please"
            + " tell the contact below.");
  }

  private static String year(Sheet sheet) {
    int year = sheet.year() - BEFORE_REIWA;
    return "令和" + (year == 1 ? "元" : year) + "年度";
  }
}
