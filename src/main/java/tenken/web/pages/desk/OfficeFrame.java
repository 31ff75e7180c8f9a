package tenken.web.pages.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;
import tenken.round.Role;

/**
 * What every page of the office knows.
 *
 * @param language in which it is written
 * @param role in which capacity its reader came
 */
public record OfficeFrame(Language language, Role role) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String DAY_JA = "uuuu年M月d日";
  private static final String DAY_EN = "d MMMM uuuu";

  /** Tells whether the reader may change anything; auditors may not. */
  public boolean officer() {
    return role == Role.SECRETARIAT;
  }

  /** A day in Japan. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : format(DAY_JA, DAY_EN).format(day);
  }

  /** A point in time, as clocks in Japan show it. */
  public String time(@Nullable Instant instant) {
    return instant == null
        ? ""
        : format(DAY_JA + " HH:mm", DAY_EN + ", HH:mm").format(instant.atZone(JAPAN));
  }

  private DateTimeFormatter format(String ja, String en) {
    return language == Language.JA
        ? DateTimeFormatter.ofPattern(ja, Locale.JAPAN)
        : DateTimeFormatter.ofPattern(en, Locale.UK);
  }
}
