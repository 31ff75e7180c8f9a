package tenken.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Language;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/** The words of questions that no rule's author wrote. */
final class Wording {

  private static final Text UNANSWERED =
      new Text(
          "について、ご回答からは確認できませんでした。内容をご教示ください。", " is not known from the answers. Please tell us.");

  private static final DateTimeFormatter DAY_JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPAN);

  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final ItemNumbers items;

  Wording(ItemNumbers items) {
    this.items = items;
  }

  /**
   * Asks for what is not known; says whether it is unanswered, withheld, being checked or
   * unconfirmed.
   */
  Text unknown(List<GridCell> cells, Standing standing) {
    Given given = standing.given(cells.get(0).index());
    Status first = status(standing, cells.get(0));
    boolean alike = cells.stream().allMatch(cell -> status(standing, cell) == first);
    Text predicate = alike && given != null ? standing(given) : UNANSWERED;
    return asked(subject(cells), predicate.ja(), predicate.en());
  }

  private static Text standing(Given given) {
    return switch (given.status()) {
      case WITHHELD ->
          new Text(
              "について、差し控えるとのご回答でした。お示しいただける範囲でご教示ください。",
              " was withheld. Please tell us as much as you can.");
      case CHECKING ->
          new Text(
              "について、" + until(given).ja() + "確認するとのご回答でした。確認の結果をご教示ください。",
              " is being checked" + until(given).en() + ". Please tell us the result.");
      case UNCONFIRMED ->
          new Text(
              "は、以前のご回答を引き継いだもので、今回のご確認をまだいただいておりません。現在の内容に相違がないかご教示ください。",
              " was carried over from an earlier answer. Please confirm that it still holds, or"
                  + " correct it.");
      default -> UNANSWERED;
    };
  }

  /** Why a cell is unknown. */
  static Text whyUnknown(@Nullable Given given) {
    if (given == null) {
      return new Text("未回答", "not answered");
    }
    return switch (given.status()) {
      case WITHHELD -> new Text("差し控え", "withheld");
      case CHECKING -> new Text(until(given).ja() + "確認", "being checked" + until(given).en());
      case UNCONFIRMED -> new Text("今回未確認", "carried over, not confirmed");
      default -> new Text("未確定", "not settled");
    };
  }

  /** By when it will be known, as letters write days. */
  private static Text until(Given given) {
    LocalDate day = given.until();
    return day == null
        ? new Text("", "")
        : new Text(DAY_JA.format(day) + "までに", " until " + DAY_EN.format(day));
  }

  private static @Nullable Status status(Standing standing, GridCell cell) {
    Given given = standing.given(cell.index());
    return given == null ? null : given.status();
  }

  /** Asks which of two answers is right where something was declared not to apply. */
  Text declaredAgainstAnswer(List<GridCell> cells) {
    return asked(
        subject(cells),
        "は該当しないとのご回答でしたが、他のご回答からは該当するものと見受けられます。いずれが正しいかご教示ください。",
        " was declared not to apply, while other answers say that it does. Please tell us which is right.");
  }

  /** Asks what answers to an item rest on. */
  Text noEvidence(Item item) {
    return new Text(
        "項目"
            + item.number()
            + "「"
            + item.label().ja()
            + "」のご回答について、内容を確認できる資料（掲載場所のURL、規程の名称、実績の数値等）をご教示ください。",
        "Item "
            + item.number()
            + " ("
            + item.label().en()
            + "): please tell us what supports the answers, such as an address, the name of a rule or a figure.");
  }

  private static Text asked(Text subject, String ja, String en) {
    return new Text(subject.ja() + ja, subject.en() + en);
  }

  private Text subject(List<GridCell> cells) {
    Field field = cells.get(0).field();
    Item item = items.of(field.name());
    String number = item == null ? "" : item.number();
    return new Text(
        (item == null ? "" : "項目" + number)
            + "「"
            + field.label().ja()
            + "」"
            + scopes(cells, Language.JA),
        (item == null ? "" : "Item " + number + ": ")
            + "\u201c"
            + field.label().en()
            + "\u201d"
            + scopes(cells, Language.EN));
  }

  private static String scopes(List<GridCell> cells, Language language) {
    List<Scope> scopes =
        cells.stream().map(GridCell::scope).filter(scope -> !scope.equals(Scope.OPERATOR)).toList();
    if (scopes.isEmpty()) {
      return "";
    }
    String separator = language == Language.JA ? "、" : "; ";
    String joined =
        scopes.stream()
            .map(scope -> ScopeWords.of(scope).in(language))
            .distinct()
            .collect(Collectors.joining(separator));
    return language == Language.JA ? "（" + joined + "）" : " (" + joined + ")";
  }
}
