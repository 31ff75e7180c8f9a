package tenken.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The service in a process of its own, on a free port of the loopback interface. */
final class Service implements AutoCloseable {

  private static final Path JAR = Path.of("target/tenken.jar");
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 10;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final Process process;

  private Service(List<String> program) throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.add("--server.address=127.0.0.1");
    command.add("--server.port=" + port);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  /** Starts it with the class path of the benchmarks, which adds {@link EchoController}. */
  static Service withEcho() throws IOException {
    return with(
        List.of(
            "--tenken.rate-limit=0", "--spring.main.sources=" + EchoController.class.getName()));
  }

  /** Starts it with the class path of the benchmarks and some properties. */
  static Service with(List<String> properties) throws IOException {
    List<String> program =
        new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "tenken.Tenken"));
    program.addAll(properties);
    return new Service(program);
  }

  /** Starts the jar as an operator does. */
  static Service ofJar() throws IOException {
    if (!Files.exists(JAR)) {
      throw new IOException("there is no " + JAR + " yet: run mvn -DskipTests package");
    }
    return new Service(List.of("-jar", JAR.toString()));
  }

  /** Waits until it says that it is ready. */
  Service awaitReady() {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IllegalStateException("the service did not start");
      }
      sleep();
    }
    return this;
  }

  private boolean ready() {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Makes a request for JSON with a JSON body. */
  HttpRequest request(String method, String path, byte[] body) {
    return HttpRequest.newBuilder(uri(path))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  /** Makes a request for JSON with a JSON body, as somebody with a key. */
  HttpRequest request(String method, String path, byte[] body, String key) {
    return HttpRequest.newBuilder(request(method, path, body), (name, value) -> true)
        .header("authorization", "Bearer " + key)
        .build();
  }

  /** Makes a request without a body for whatever is there, as somebody with a key. */
  HttpRequest request(String method, String path, String key) {
    return HttpRequest.newBuilder(uri(path))
        .header("authorization", "Bearer " + key)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .build();
  }

  /** Makes such a request that holds for one version only. */
  HttpRequest conditional(String method, String path, String version, String key) {
    return HttpRequest.newBuilder(request(method, path, key), (name, value) -> true)
        .header("if-match", version)
        .build();
  }

  /**
   * Sends a request and gives the whole body of its response.
   *
   * @throws IllegalStateException if the service did not do what it was asked to
   */
  byte[] send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** The processor time that it has used so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The memory that it holds now, in MB; 0 where the system does not tell. */
  long residentMegabytes() {
    try (Stream<String> status = Files.lines(Path.of("/proc", process.pid() + "", "status"))) {
      return status
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Ends this process, and no other. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
