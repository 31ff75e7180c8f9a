package tenken.exchange.xlsx;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads dates as people write them, where there is only one date that they can mean. */
final class DateText {

  private static final String MONTH_AND_DAY = "[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
  private static final Pattern WESTERN = Pattern.compile("(\\d{4})" + MONTH_AND_DAY);
  private static final Pattern ERA =
      Pattern.compile("(令和|平成|昭和|[RHSrhs])(元|\\d{1,2})" + MONTH_AND_DAY);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和", JapaneseEra.REIWA,
          "R", JapaneseEra.REIWA,
          "平成", JapaneseEra.HEISEI,
          "H", JapaneseEra.HEISEI,
          "昭和", JapaneseEra.SHOWA,
          "S", JapaneseEra.SHOWA);

  /** A number that is not shown as a date may be a year or anything; these can be days only. */
  private static final BigDecimal FIRST_PLAIN_DAY = BigDecimal.valueOf(20_000);

  private static final BigDecimal LAST_PLAIN_DAY = BigDecimal.valueOf(80_000);

  private DateText() {}

  static Optional<LocalDate> read(RawCell cell, boolean since1904) {
    try {
      return switch (cell.kind()) {
        case DAY -> serial(new BigDecimal(cell.text()), since1904);
        case NUMBER -> plain(cell, since1904);
        case TEXT -> text(cell.text());
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> plain(RawCell cell, boolean since1904) {
    BigDecimal number = new BigDecimal(cell.text());
    boolean day = number.compareTo(FIRST_PLAIN_DAY) >= 0 && number.compareTo(LAST_PLAIN_DAY) <= 0;
    return day ? serial(number, since1904) : text(cell.shown());
  }

  private static Optional<LocalDate> serial(BigDecimal number, boolean since1904) {
    double days = number.doubleValue();
    return DateUtil.isValidExcelDate(days)
        ? Optional.of(DateUtil.getLocalDateTime(days, since1904).toLocalDate())
        : Optional.empty();
  }

  private static Optional<LocalDate> text(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      return Optional.of(date(western));
    }
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) {
      return Optional.of(date(digits));
    }
    Matcher era = ERA.matcher(plain);
    if (!era.matches()) {
      return Optional.empty();
    }
    int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
    JapaneseEra named = ERAS.get(era.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(
        LocalDate.from(JapaneseDate.of(named, year, number(era, 3), number(era, 4))));
  }

  private static LocalDate date(Matcher parts) {
    return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
