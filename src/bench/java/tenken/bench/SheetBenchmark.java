package tenken.bench;

import java.io.IOException;
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
import tenken.answers.AnswersReading;
import tenken.answers.Fact;
import tenken.assessment.Assessment;
import tenken.assessment.Assessor;
import tenken.assessment.JudgeAlone;
import tenken.assessment.PreparedFacts;
import tenken.ruleset.Engine;
import tenken.ruleset.Raised;
import tenken.ruleset.Ruleset;

/** A whole sheet: all of an assessment, and its parts by themselves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SheetBenchmark {

  @Param({
    "platform-good",
    "platform-gaps",
    "platform-2024-empty",
    "carrier-good",
    "carrier-gaps",
    "carrier-2024-empty"
  })
  public String document;

  private Documents documents;
  private byte[] json;
  private Answers answers;
  private Assessor assessor;
  private Engine engine;
  private Supplier<List<Fact>> shown;
  private JudgeAlone judge;

  /** Reads the pack and the document. */
  @Setup
  public void prepare() throws IOException {
    Ruleset rules = Packs.shipped();
    documents = new Documents(rules.pack());
    json = documents.json(document);
    answers = documents.answers(document);
    assessor = new Assessor(rules);
    engine = rules.engine(answers.sheet().id());
    shown = new PreparedFacts(rules).shown(answers);
    judge = new JudgeAlone(rules, answers);
  }

  /** From bytes to checked answers. */
  @Benchmark
  public AnswersReading read() {
    return documents.read(json);
  }

  /** From answers to levels, scores, findings and questions. */
  @Benchmark
  public Assessment assess() {
    return assessor.assess(answers);
  }

  /** Drools alone, with the choice of what it is shown. */
  @Benchmark
  public List<Raised> engine() {
    return engine.run(shown.get(), answers.asOf());
  }

  /** Levels alone. */
  @Benchmark
  public int judge() {
    return judge.judge();
  }
}
