package tenken.exchange.xlsx;

import tenken.catalog.Text;

/** The sentences about what is wrong with a workbook, never what was answered. */
final class Sayings {

  private Sayings() {}

  static Text tooLong() {
    return new Text(
        "Excel のセルに収まらない長さの回答があります。JSON でお受け取りください。",
        "An answer is longer than a cell of Excel can hold. Please take it as JSON.");
  }

  static Text tooLarge(int megabytes) {
    return new Text(
        "ファイルが大きすぎます。" + megabytes + " MB 以内（展開後を含む。）にしてください。",
        "The file is too large: at most " + megabytes + " MB are accepted, unpacked included.");
  }

  static Text tooManyParts() {
    return new Text(
        "ファイルの内部に部品が多すぎます。新しい様式に写し直してください。",
        "The file consists of too many parts. Please copy the answers into a fresh template.");
  }

  static Text oldOrEncrypted() {
    return new Text(
        "パスワード付き又は旧形式（.xls）のファイルです。パスワードを外し、「Excel ブック（.xlsx）」として保存し直してください。",
        "The file is encrypted or of the old kind (.xls). Take off the password and save it as an"
            + " Excel workbook (.xlsx).");
  }

  static Text noWorkbook() {
    return new Text(
        "Excel ブック（.xlsx）として読めません。壊れていないか確かめ、「Excel ブック（.xlsx）」として保存し直してください。",
        "The file cannot be read as an Excel workbook (.xlsx). See whether it is damaged, and save"
            + " it as an Excel workbook again.");
  }

  static Text macros() {
    return new Text(
        "マクロを含むファイルは受け付けません。「Excel ブック（.xlsx）」として保存し直してください。",
        "A file with macros is not taken. Save it as an Excel workbook (.xlsx) without macros.");
  }

  static Text links() {
    return new Text(
        "他のファイルやデータへの参照を含むファイルは受け付けません。「リンクの編集」で解除して保存し直してください。",
        "A file that refers to other files or data is not taken. Break the links (Data, Edit"
            + " Links) and save it again.");
  }

  static Text embedded() {
    return new Text(
        "埋め込まれたファイル等を含むファイルは受け付けません。取り除いて保存し直してください。",
        "A file with other files embedded in it is not taken. Take them out and save it again.");
  }

  static Text doctype() {
    return new Text(
        "ファイルの内部に文書型宣言（DOCTYPE）があり、受け付けません。Excel で保存し直してください。",
        "The file has a document type declaration inside, which is not taken. Save it again with"
            + " Excel.");
  }

  static Text foreign() {
    return new Text(
        "このサービスの様式から作られたファイルではないか、様式の管理用のシートが失われています。新しい様式に写し直してください。",
        "The file was not made from a template of this service, or has lost the hidden tab that"
            + " templates have. Please copy the answers into a fresh template.");
  }

  static Text foreignSheet() {
    return new Text(
        "この様式のヒアリングシートはありません。最新の様式に写し直してください。",
        "There is no such sheet as the template was made for. Please copy the answers into a new"
            + " template.");
  }

  static Text tooManyCells() {
    return new Text(
        "記入されたセルが多すぎます。様式にないシートを削除してください。",
        "Too many cells are filled. Take out tabs that the template does not have.");
  }

  static Text noKey() {
    return new Text(
        "どの設問への回答か分からない行です。行を増やすときは、同じ設問の行を丸ごとコピーして挿入してください。",
        "It cannot be told what this row answers. To add a row, copy a whole row of the same"
            + " question and insert it.");
  }

  static Text noColumn(Text title) {
    return new Text(
        "「" + title.ja() + "」の列が失われています。様式の列は削除しないでください。",
        "The column “" + title.en() + "” is gone. Please keep the columns of the template.");
  }

  static Text twice() {
    return new Text("同じ列が複数あります。一つにしてください。", "The same column stands here twice. Please keep one.");
  }

  static Text merged() {
    return new Text(
        "複数の行にわたり結合されたセルに回答があります。結合を解除し、行ごとにお答えください（同じ回答は「同上」で結構です。）。",
        "An answer stands in a cell that was merged over several rows. Take the cells apart and"
            + " answer row by row; “Same as above” will do where it is the same.");
  }

  static Text formula() {
    return new Text(
        "数式の結果が保存されていないか、エラーです。値を直接お書きください。",
        "The result of the formula is an error or was not saved. Please write the value itself.");
  }

  static Text option() {
    return new Text(
        "選択肢にない回答です。選択肢の中からお選びください。", "This is none of the options. Please choose one of them.");
  }

  static Text options() {
    return new Text(
        "選択肢として読み取れない部分があります。選択肢の番号を「、」で区切るか、選択肢を一行に一つずつお書きください。",
        "Not all of this is an option. Write the numbers of options with commas between them, or"
            + " one option on each line.");
  }

  static Text number() {
    return new Text("数として読み取れません。整数のみをお書きください。", "This is no whole number. Write a number alone.");
  }

  static Text date() {
    return new Text(
        "日付として読み取れません。2024/4/1、2024年4月1日又は令和6年4月1日のように、年月日をお書きください。",
        "This cannot be read as a date. Write year, month and day, such as 2024-04-01.");
  }

  static Text label(Text column) {
    return new Text(
        "「" + column.ja() + "」として読み取れません。一覧からお選びください。",
        "This cannot be read under “" + column.en() + "”. Please choose from the list.");
  }

  static Text service() {
    return new Text(
        "基本情報のシートに挙げられていないサービスです。サービスの名称を同じ表記でお書きください。",
        "The tab with the basics names no such service. Please write its name as it stands there.");
  }

  static Text nothingAbove() {
    return new Text(
        "「同上」とありますが、上の行に同じ設問への回答がありません。",
        "“Same as above” stands here, but nothing above answers the same question.");
  }

  static Text noAnswer() {
    return new Text(
        "回答の状況、理由、回答予定日又は裏付け資料がありますが、回答がありません。",
        "There is a status, a reason, a date or evidence here, but no answer.");
  }
}
