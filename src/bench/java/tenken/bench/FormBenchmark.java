package tenken.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import tenken.FullAnswers;
import tenken.answers.AnswersWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * The largest sheet, all of it answered, as a form: each of its pages is opened, and fields of each
 * are saved one at a time as scripts do. Times are those of a browser on the same machine, for the
 * whole answer; PostgreSQL and the service have processes of their own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 5)
@Fork(1)
public class FormBenchmark {

  private static final int FIELDS = 4;
  private static final Pattern TOKEN = Pattern.compile("X-XSRF-TOKEN&quot;:&quot;([^&]+)&quot;");

  private final Map<String, List<Double>> opened = new LinkedHashMap<>();
  private final List<Double> saved = new ArrayList<>();
  private StoredRounds rounds;
  private Browser browser;
  private String draft;
  private int turn;

  /** Starts the service; somebody of an operator signs in and begins the draft. */
  @Setup
  public void start() throws Exception {
    ObjectNode largest = AnswersWriter.write(FullAnswers.of("platform-gaps"));
    largest.remove(List.of("operator", "asOf"));
    rounds = StoredRounds.start();
    String operator = rounds.operators(1).get(0);
    String key = rounds.key(operator);
    String path = rounds.draft(key, rounds.round(List.of(operator)), largest.toString());
    draft = path.replace("/v1/", "/work/");
    browser = rounds.browser(key);
    Matcher page =
        Pattern.compile("href=\"(" + draft + "/pages/[^\"]+)\"").matcher(browser.get(draft));
    page.results().forEach(found -> opened.put(found.group(1), new ArrayList<>()));
  }

  /** Opens every page, and saves some of its fields, others each time. */
  @Benchmark
  public void pages() {
    turn++;
    for (Map.Entry<String, List<Double>> each : opened.entrySet()) {
      String page = timed(() -> browser.get(each.getKey()), each.getValue());
      List<SavedField> fields = SavedField.of(page);
      Matcher token = TOKEN.matcher(page);
      if (!token.find()) {
        throw new IllegalStateException("the page has no token");
      }
      for (int at = 0; at < Math.min(FIELDS, fields.size()); at++) {
        save(fields.get((turn * FIELDS + at) % fields.size()), token.group(1));
      }
    }
  }

  private void save(SavedField field, String token) {
    String option = field.options().get(turn % field.options().size());
    String answer = timed(() -> browser.post(field.path(), token, field.choosing(option)), saved);
    if (!answer.contains("保存しました")) {
      throw new IllegalStateException(field.place() + " was not saved");
    }
  }

  private static String timed(Supplier<String> request, List<Double> into) {
    long begun = System.nanoTime();
    String answer = request.get();
    into.add((System.nanoTime() - begun) / 1e6);
    return answer;
  }

  /** Forgets what was measured before the service was warm. */
  @TearDown(Level.Iteration)
  public void forget(IterationParams iteration) {
    if (iteration.getType() == IterationType.WARMUP) {
      opened.values().forEach(List::clear);
      saved.clear();
    }
  }

  /** Says what was measured, and ends the service and its database. */
  @TearDown
  public void tell() throws IOException {
    System.out.println();
    opened.forEach((path, times) -> tell(path.substring(path.lastIndexOf('/') + 1), times));
    tell("every page", opened.values().stream().flatMap(List::stream).toList());
    tell("saving a field", saved);
    rounds.close();
  }

  private static void tell(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int count = sorted.size();
    System.out.printf(
        "%-16s %4d times: median %6.1f ms, 95th percentile %6.1f ms, longest %6.1f ms%n",
        what, count, sorted.get(count / 2), sorted.get(count * 95 / 100), sorted.get(count - 1));
  }
}
