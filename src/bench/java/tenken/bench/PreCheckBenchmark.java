package tenken.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Pre-checks over HTTP, four at a time, in turns with endpoints of the same service that take the
 * same bodies and return the same result without assessing (see {@link EchoController}). An
 * iteration is one turn of each; at the end the medians are printed, and how they relate. The
 * service has a process of its own; its processor time does not depend on what the client costs
 * beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 14)
@Fork(1)
public class PreCheckBenchmark {

  private static final int CALLERS = 4;
  private static final Duration TURN = Duration.ofSeconds(3);

  /**
   * What came of one turn.
   *
   * @param rate requests a second
   * @param time the service's processor time of a request, in ms
   */
  private record Turn(double rate, double time) {}

  @Param({"platform-good", "platform-gaps", "carrier-gaps"})
  public String document;

  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
  private final Map<String, HttpRequest> requests = new LinkedHashMap<>();
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
  private Service service;

  /** Starts the service, and stores what it answers for the endpoints that only return it. */
  @Setup
  public void start() throws IOException {
    byte[] body = new Documents(Packs.written()).json(document);
    service = Service.withEcho().awaitReady();
    request("reads the answers, writes a result", "/docs/bench/answers", body);
    request("parses the JSON, writes a result", "/docs/bench/json", body);
    request("parses the JSON, sends stored bytes", "/docs/bench/bytes", body);
    request("pre-check without clearedBy", "/v1/pre-checks?without=clearedBy", body);
    request("pre-check", "/v1/pre-checks", body);
    byte[] result = service.send(service.request("POST", "/v1/pre-checks", body));
    service.send(service.request("PUT", "/docs/bench/stored", result));
  }

  private void request(String name, String path, byte[] body) {
    requests.put(name, service.request("POST", path, body));
    turns.put(name, new ArrayList<>());
  }

  /** A turn of each. */
  @Benchmark
  public void turns() throws Exception {
    for (Map.Entry<String, HttpRequest> each : requests.entrySet()) {
      turns.get(each.getKey()).add(turn(each.getValue()));
    }
  }

  private Turn turn(HttpRequest request) throws Exception {
    LongAdder sent = new LongAdder();
    Duration used = service.processorTime();
    long begun = System.nanoTime();
    List<Runnable> calling = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      calling.add(() -> call(request, begun + TURN.toNanos(), sent));
    }
    for (var done : callers.invokeAll(calling.stream().map(Executors::callable).toList())) {
      done.get();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double time = service.processorTime().minus(used).toMillis();
    return new Turn(sent.sum() / seconds, time / sent.sum());
  }

  private void call(HttpRequest request, long until, LongAdder sent) {
    while (System.nanoTime() < until) {
      service.send(request);
      sent.increment();
    }
  }

  /** Forgets what was measured before the service was warm. */
  @TearDown(Level.Iteration)
  public void forget(IterationParams iteration) {
    if (iteration.getType() == IterationType.WARMUP) {
      turns.values().forEach(List::clear);
    }
  }

  /** Says what was measured, and ends the service. */
  @TearDown
  public void tell() {
    List<Turn> first = turns.values().iterator().next();
    System.out.printf("%n%s, %d MB resident%n", document, service.residentMegabytes());
    turns.forEach(
        (name, each) ->
            System.out.printf(
                "%-36s %6.0f a second (1/%.2f), %6.2f ms of processor time (%.2f times)%n",
                name,
                median(each, Turn::rate),
                median(first, Turn::rate) / median(each, Turn::rate),
                median(each, Turn::time),
                median(each, Turn::time) / median(first, Turn::time)));
    callers.shutdownNow();
    service.close();
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
    return turns.stream().mapToDouble(figure).sorted().skip(turns.size() / 2).findFirst().orElse(0);
  }
}
