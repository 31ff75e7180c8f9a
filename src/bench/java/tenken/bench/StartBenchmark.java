package tenken.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the start of {@code java -jar target/tenken.jar} until it says that it is ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class StartBenchmark {

  private Service service;

  /** Starts the jar. */
  @Benchmark
  public Object ready() throws IOException {
    service = Service.ofJar();
    return service.awaitReady();
  }

  /** Tells what it holds in memory, and ends it. */
  @TearDown(Level.Iteration)
  public void stop() {
    System.out.printf("%d MB resident when ready%n", service.residentMegabytes());
    service.close();
  }
}
