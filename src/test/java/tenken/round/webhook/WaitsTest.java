package tenken.round.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;

class WaitsTest {

  /** The waits that the service comes with. */
  private static List<Duration> usual() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = WaitsTest.class.getResourceAsStream("/application.properties")) {
      properties.load(in);
    }
    return Stream.of(properties.getProperty("tenken.webhooks.waits").split(",", -1))
        .map(DurationStyle::detectAndParse)
        .toList();
  }

  private static Duration inAll(double chance) throws IOException {
    Waits waits = new Waits(usual(), () -> chance);
    return IntStream.rangeClosed(1, usual().size())
        .mapToObj(attempt -> waits.after(attempt).orElseThrow())
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void anEventIsSentAgainForTwoToThreeDays() throws IOException {
    assertThat(inAll(0)).isGreaterThan(Duration.ofDays(2));
    assertThat(inAll(1)).isLessThan(Duration.ofDays(3));
  }

  @Test
  void eachWaitIsLongerThanTheOneBefore() throws IOException {
    assertThat(usual()).isSorted().startsWith(Duration.ofSeconds(5)).doesNotHaveDuplicates();
  }

  @Test
  void noTwoReceiversAreCalledInStep() {
    List<Duration> hour = List.of(Duration.ofHours(1));
    assertThat(new Waits(hour, () -> 0).after(1)).contains(Duration.ofMinutes(54));
    assertThat(new Waits(hour, () -> 1).after(1)).contains(Duration.ofMinutes(66));
  }

  @Test
  void afterTheLastWaitItIsGivenUp() {
    Waits waits = new Waits(List.of(Duration.ofSeconds(5)), () -> 0.5);
    assertThat(waits.after(1)).contains(Duration.ofSeconds(5));
    assertThat(waits.after(2)).isEmpty();
  }
}
