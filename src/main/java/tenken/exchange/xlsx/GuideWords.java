package tenken.exchange.xlsx;

import java.util.List;
import tenken.catalog.Text;

/** The instructions. */
final class GuideWords {

  private GuideWords() {}

  static final List<Integer> WIDTHS = List.of(28, 32, 22, 14, 26, 40);

  /** A part with its title. */
  record Part(Text title, List<Text> paragraphs) {}

  static final List<Part> PARTS =
      List.of(
          part(
              new Text("１　お願いする内容", "1  What we ask"),
              new Text(
                  "「基本情報」のシートと、項目ごとのシートにご記入ください。記入いただくのは薄い黄色のセルです。全ての項目に一度にお答えいただく必要はありません。空欄は「未回答」として扱い、「なし」「問題なし」とはみなしません。",
                  "Please fill in the tab “Basics” and the tabs with items. The cells in light yellow are yours. You need not answer everything at once. A cell left empty is taken as not answered, never as “none” or “in order”."),
              new Text(
                  "灰色になった行は、他の回答によりお尋ねしない行です。空欄のままで結構です。",
                  "A row that turns grey is not asked, because of another answer. Leave it empty.")),
          part(
              new Text("２　回答欄の書き方", "2  How to answer"),
              new Text(
                  "一つ選択：セルの一覧からお選びください。　複数選択：「選択肢・書き方」の番号を「1、3、4」のように区切って、又は選択肢を一行に一つずつお書きください。該当するものがない場合は、そのための選択肢（「該当なし」等）をお選びください。",
                  "One option: choose it from the list in the cell. Several options: write their numbers from “Options and how to answer”, such as “1, 3, 4”, or one option on each line. If none applies, choose the option that says so."),
              new Text(
                  "日付は 2024/4/1、2024年4月1日、令和6年4月1日 のいずれでも結構です。数は整数のみをお書きください。",
                  "Dates: 2024-04-01 or 2024/4/1. Numbers: a whole number, nothing else."),
              new Text(
                  "すぐ上の行と同じ回答の場合は「同上」と書くことができます（自由記述及びURLを除く。）。",
                  "Where the answer is the same as in the row above, you may write “Same as above” (but not for texts and addresses).")),
          part(
              new Text("３　サービス、利用者の区分、地域", "3  Services, users, regions"),
              new Text(
                  "行は、利用者の区分（ログイン時、非ログイン時、非アカウント保有時）と地域（国内、EU圏）ごとに分けてあります。同じ回答であれば、区分の欄を「全て」に改めて一行にまとめ、他の行は空欄として結構です。",
                  "There is a row for each kind of user (logged in, logged out, no account) and each region (Japan, EU). Where the answer is the same you may change these cells to “All”, answer in one row and leave the others empty."),
              new Text(
                  "サービス等により回答が異なる場合は、行を丸ごとコピーして挿入し、サービス等の欄をそれぞれ改めてください。サービスの名称は「基本情報」と同じ表記でお書きください。",
                  "Where answers differ, say between services, copy the whole row, insert it and change these cells in each. Write the names of services as they stand on the tab “Basics”."),
              new Text(
                  "EU圏でサービスを提供していない等、存在しない範囲は「基本情報」の「存在しない範囲」にお書きください。",
                  "What does not exist, such as any service in the EU, goes under “What does not exist” on the tab “Basics”.")),
          part(
              new Text("４　すぐに答えられない場合", "4  Where you cannot answer"),
              new Text(
                  "「回答の状況」の欄で次のいずれかを選び、回答欄は空欄としてください。　確認中：回答予定日をお書きください。　回答を控える：理由をお書きください。　該当しない：理由をお書きください。いずれも空欄（未回答）とは区別して扱います。",
                  "Leave the answer empty and choose a status. Checking: say by when it will be known. Withheld: say why. Does not apply: say why. All are told apart from an empty cell."),
              new Text(
                  "「未確認」は、昨年度の回答を引き写したもので、まだ確認いただいていないことを示します。確認後は空欄又は「回答済み」に改めてください。「昨年度の回答」の列は参考で、記入いただいても読み取りません。",
                  "“Unconfirmed” marks what was carried over from last year and not confirmed yet. Once confirmed, empty the cell or choose “Answered”. The column with last year's answers is for reference and is not read.")),
          part(
              new Text("５　裏付け資料と公開範囲", "5  Evidence and confidentiality"),
              new Text(
                  "裏付け資料は一行に一つ、「URL：https://…」「資料：…」「規程：…」「数値：…」のようにお書きください。",
                  "One piece of evidence on each line: “URL: https://…”, “Document: …”, “Rule: …” or “Figure: …”."),
              new Text(
                  "公開範囲は、次からお選びください。　公開：公表する表に掲載することがあります。　構成員限り：事務局とワーキンググループの構成員が読みますが、公表する表には掲載しません。　非公開：事務局のみが読み、構成員に配る表にも掲載しません。　空欄の場合は「基本情報」の「全体の公開範囲」によります。",
                  "Confidentiality: Public may stand in tables that are published. Members only is read by the secretariat and the members of the working group, and not shown in what is published. Closed is read by the secretariat alone, and not shown to the members either. Where it is empty, the tab “Basics” decides.")),
          part(
              new Text("６　様式の変更について", "6  Changes to the form"),
              new Text(
                  "列の移動、シート名の変更、シートの追加は差し支えありません。行や列の削除、複数の行にわたるセルの結合、マクロの追加及び他のファイルへの参照はお控えください。",
                  "You may move columns, rename tabs and add tabs. Please do not delete rows or columns, merge cells over several rows, add macros or refer to other files.")));

  static final Text EXAMPLE = new Text("記入例", "Example");

  static final List<List<Text>> EXAMPLES =
      List.of(
          List.of(
              new Text("確認事項", "What is asked"),
              new Text("利用者の区分・地域", "Users, region"),
              new Text("回答", "Answer"),
              new Text("回答の状況", "Status"),
              new Text("理由／回答予定日", "Reason / known by"),
              new Text("裏付け資料", "Evidence")),
          List.of(
              new Text("取得する情報の種類（複数選択）", "What is obtained (several)"),
              new Text("ログイン時・国内", "Logged in, Japan"),
              new Text("1、2、5", "1, 2, 5"),
              new Text("", ""),
              new Text("", ""),
              new Text(
                  "URL：https://www.example.jp/privacy", "URL: https://www.example.jp/privacy")),
          List.of(
              new Text("取得する情報の種類（複数選択）", "What is obtained (several)"),
              new Text("非ログイン・非アカウント保有時・国内", "Logged out or no account, Japan"),
              new Text("同上", "Same as above"),
              new Text("", ""),
              new Text("", ""),
              new Text("資料：取得情報一覧（2024年4月）", "Document: List of information (April 2024)")),
          List.of(
              new Text("委託先の数", "Number of contractors"),
              new Text("", ""),
              new Text("", ""),
              new Text("確認中", "Checking"),
              new Text("令和6年9月30日", "2024-09-30"),
              new Text("", "")),
          List.of(
              new Text("漏えい等の件数", "Number of leaks"),
              new Text("", ""),
              new Text("", ""),
              new Text("回答を控える", "Withheld"),
              new Text("契約上の守秘義務のため。", "Bound by contract not to tell."),
              new Text("", "")));

  private static Part part(Text title, Text... paragraphs) {
    return new Part(title, List.of(paragraphs));
  }
}
