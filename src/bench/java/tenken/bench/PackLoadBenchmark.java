package tenken.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import tenken.catalog.Pack;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.Ruleset;

/** Loading the whole pack in a Java process that has just started. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class PackLoadBenchmark {

  /** Reads and checks the files, without the rules. */
  @Benchmark
  public Pack filesOnly() throws IOException {
    return Packs.written();
  }

  /** The shipped pack, with the rules that the build compiled. */
  @Benchmark
  public Ruleset shipped() throws IOException {
    return Packs.shipped();
  }

  /** A pack from a directory, whose rules must be compiled. */
  @Benchmark
  public Ruleset compiling() throws IOException {
    return Packs.rules(Packs.written(), CompiledRules.NONE);
  }
}
