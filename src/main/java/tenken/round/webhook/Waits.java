package tenken.round.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long to wait before an event is sent again: longer each time, and never for all alike, so
 * that a receiver that comes back is not called by all at once.
 */
@Component
final class Waits {

  private static final double LEAST = 0.9;
  private static final double SPREAD = 0.2;

  private final List<Duration> waits;
  private final DoubleSupplier chance;

  @Autowired
  Waits(@Value("${tenken.webhooks.waits}") List<Duration> waits) {
    this(waits, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * The waits in their order.
   *
   * @param chance gives numbers from 0 to 1
   */
  Waits(List<Duration> waits, DoubleSupplier chance) {
    this.waits = List.copyOf(waits);
    this.chance = chance;
  }

  /**
   * How long to wait after so many attempts, from 1.
   *
   * @return nothing to give up
   */
  Optional<Duration> after(int attempts) {
    if (attempts > waits.size()) {
      return Optional.empty();
    }
    double factor = LEAST + SPREAD * chance.getAsDouble();
    return Optional.of(Duration.ofMillis(Math.round(waits.get(attempts - 1).toMillis() * factor)));
  }
}
