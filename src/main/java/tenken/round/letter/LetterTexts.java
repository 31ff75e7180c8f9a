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

  /** A memorandum (事務連絡) has neither a salutation nor a greeting of the season. */
  static Text opening(Sheet sheet) {
    return new Text(
        "平素より、利用者情報の適正な取扱いにご理解とご協力を賜り、厚く御礼申し上げます。\n"
            + "このたびは、"
            + year(sheet)
            + "「利用者情報の取扱いに関するモニタリング」のヒアリングシートにご回答いただき、誠にありがとうございました。"
            + "ご回答を拝見し、下記の事項について更にご教示いただきたく存じます。ご多忙のところ誠に恐れ入りますが、下記によりご回答くださいますようお願い申し上げます。\n"
            + "なお、本件は、ご回答の内容を正確に理解するためにお尋ねするものであり、貴社の取扱いについて何らかの判断を示すものではありません。"
            + "お答えいただくことが難しい事項又は期限までのご回答が難しい事項がある場合は、その旨及び理由又はご回答の見込みの時期をお知らせください。\n"
            + "いただいたご回答は、事務局及びワーキンググループの構成員が拝見し、「公開」とされたものを除き、公表する資料には掲載いたしません。"
            + "構成員に示すことが難しいものは、「非公開」とご指定いただければ、事務局限りといたします。",
        "Thank you for your answers to the hearing sheet of fiscal "
            + sheet.year()
            + " and for your continued cooperation.\n"
            + "Having read them, we would be grateful for your answers to the questions below.\n"
            + "They are asked to understand your answers correctly, and express no judgement on what"
            + " you do. Where you cannot answer, or not in time, please tell us why or by when.\n"
            + "Your answers are read by the secretariat and the members of the working group. Only"
            + " what is marked as public may be published; what is closed stays with us.");
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
