package tenken.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pre-checks over HTTP, four at a time, beside endpoints of the same service that take the same
 * bodies and return the same result without assessing (see {@link EchoController}). The service has
 * a process of its own; its processor time does not depend on what the client costs beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(4)
@Warmup(iterations = 12, time = 10)
@Measurement(iterations = 6, time = 5)
@Fork(1)
public class PreCheckBenchmark {

  @Param({"platform-good", "platform-gaps", "carrier-gaps"})
  public String document;

  private final LongAdder sent = new LongAdder();
  private Service service;
  private HttpRequest preCheck;
  private HttpRequest levels;
  private HttpRequest answers;
  private HttpRequest json;
  private HttpRequest bytes;
  private Duration used;
  private String summary;

  /** Starts the service, and stores what it answers for the endpoints that only return it. */
  @Setup
  public void start() throws IOException {
    byte[] body = new Documents(Packs.written()).json(document);
    service = Service.withEcho().awaitReady();
    preCheck = service.request("POST", "/v1/pre-checks", body);
    levels = service.request("POST", "/v1/pre-checks?without=clearedBy", body);
    answers = service.request("POST", "/bench/answers", body);
    json = service.request("POST", "/bench/json", body);
    bytes = service.request("POST", "/bench/bytes", body);
    byte[] result = service.send(preCheck);
    service.send(service.request("PUT", "/bench/stored", result));
    summary = "%d bytes in, %d bytes out".formatted(body.length, result.length);
  }

  /** Starts to count anew. */
  @Setup(Level.Iteration)
  public void begin() {
    sent.reset();
    used = service.processorTime();
  }

  /** Notes what the service used meanwhile. */
  @TearDown(Level.Iteration)
  public void note() {
    Duration more = service.processorTime().minus(used);
    System.out.printf(
        "%s; service: %.2f ms of processor time a request, %d MB resident%n",
        summary, more.toMillis() / (double) Math.max(1, sent.sum()), service.residentMegabytes());
  }

  /** Ends the service. */
  @TearDown
  public void stop() {
    service.close();
  }

  /** The service. */
  @Benchmark
  public byte[] preCheck() {
    sent.increment();
    return service.send(preCheck);
  }

  /** The service where nobody asks what clears findings. */
  @Benchmark
  public byte[] preCheckWithoutClearedBy() {
    sent.increment();
    return service.send(levels);
  }

  /** Reads the answers, with every check, and writes a result. */
  @Benchmark
  public byte[] readAndWrite() {
    sent.increment();
    return service.send(answers);
  }

  /** Parses the JSON and writes a result. */
  @Benchmark
  public byte[] parseAndWrite() {
    sent.increment();
    return service.send(json);
  }

  /** Parses the JSON and sends stored bytes. */
  @Benchmark
  public byte[] parseAndSend() {
    sent.increment();
    return service.send(bytes);
  }
}
