package tenken.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenken.catalog.Language;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,令和8年11月23日",
    "2019-05-01,令和元年5月1日",
    "2019-04-30,平成31年4月30日",
    "1989-01-08,平成元年1月8日",
    "1988-12-31,昭和63年12月31日",
    "1800-01-01,1800年1月1日"
  })
  void aDayIsWrittenByEra(LocalDate day, String written) {
    assertThat(Days.of(day, Language.JA)).isEqualTo(written);
  }

  @Test
  void aDeadlineNamesTheDayOfTheWeek() {
    LocalDate day = LocalDate.of(2024, 9, 30);
    assertThat(Days.withWeekday(day, Language.JA)).isEqualTo("令和6年9月30日（月）");
    assertThat(Days.withWeekday(day, Language.EN)).isEqualTo("Monday, 30 September 2024");
    assertThat(Days.of(day, Language.EN)).isEqualTo("30 September 2024");
  }
}
