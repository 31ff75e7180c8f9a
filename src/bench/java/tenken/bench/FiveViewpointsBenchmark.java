package tenken.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tenken.answers.Answers;
import tenken.answers.Fact;
import tenken.assessment.PreparedFacts;
import tenken.catalog.Pack;
import tenken.plain.PlainEvaluator;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.Engine;
import tenken.ruleset.Raised;
import tenken.ruleset.Ruleset;

/**
 * Five viewpoints: the engine with their rules only, beside plain Java, on the same facts, with the
 * options that the service is run with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx192m"})
public class FiveViewpointsBenchmark {

  @Param({"platform-good", "platform-gaps", "carrier-good", "carrier-gaps"})
  public String document;

  private Engine engine;
  private List<Fact> facts;
  private Supplier<List<Fact>> shown;
  private LocalDate asOf;

  /** Reads the pack and the document. */
  @Setup
  public void prepare() throws IOException {
    Pack pack = Packs.only(Packs.written(), PlainEvaluator.VIEWPOINTS);
    Ruleset rules = Packs.rules(pack, CompiledRules.NONE);
    Answers answers = new Documents(pack).answers(document);
    engine = rules.engine(answers.sheet().id());
    facts = new PreparedFacts(rules).of(answers);
    shown = new PreparedFacts(rules).shown(answers);
    asOf = answers.asOf();
  }

  /** Drools, with the choice of what it is shown. */
  @Benchmark
  public List<Raised> engine() {
    return engine.run(shown.get(), asOf);
  }

  /** Plain Java. */
  @Benchmark
  public List<Raised> plain() {
    return PlainEvaluator.run(facts, asOf);
  }
}
