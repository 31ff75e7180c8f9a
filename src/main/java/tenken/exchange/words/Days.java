package tenken.exchange.words;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import tenken.catalog.Language;

/** Days as Japanese documents write them, in Japanese by era (令和8年11月23日). */
public final class Days {

  private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("G", Locale.JAPAN);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("E", Locale.JAPAN);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter ENGLISH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

  /** Before this Japan kept another calendar. */
  private static final LocalDate FIRST_OF_CALENDAR = LocalDate.of(1873, 1, 1);

  private Days() {}

  /** A day. */
  public static String of(LocalDate day, Language language) {
    return language == Language.EN ? ENGLISH.format(day) : era(day);
  }

  /** A day with its day of the week. */
  public static String withWeekday(LocalDate day, Language language) {
    return language == Language.EN
        ? ENGLISH_WEEKDAY.format(day)
        : era(day) + "（" + WEEKDAY.format(day) + "）";
  }

  private static String era(LocalDate day) {
    String rest = "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    if (day.isBefore(FIRST_OF_CALENDAR)) {
      return day.getYear() + rest;
    }
    JapaneseDate japanese = JapaneseDate.from(day);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    return ERA.format(japanese) + (year == 1 ? "元" : String.valueOf(year)) + rest;
  }
}
