package tenken.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import tenken.catalog.Language;
import tenken.exchange.words.Days;

/** Says points in time as people in Japan read them. */
final class Moments {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Moments() {}

  static String of(Instant instant, Language language) {
    var time = instant.atZone(JAPAN);
    String day = Days.of(LocalDate.from(time), language);
    return language == Language.JA
        ? day + time.getHour() + "時" + "%02d分".formatted(time.getMinute())
        : "%s, %02d:%02d (Japan)".formatted(day, time.getHour(), time.getMinute());
  }
}
