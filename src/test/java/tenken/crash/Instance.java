package tenken.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built service in a process of its own, which can be killed and started again. */
final class Instance {

  private static final Path JAR = Path.of("target/tenken.jar");
  private static final Duration START = Duration.ofSeconds(90);

  private final int port;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  Instance(String name, Map<String, Object> database, String key) {
    this.port = freePort();
    this.log = Path.of("target", "crash-" + name + ".log");
    this.command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-Xmx192m"));
    // It does not live long enough for the optimizing compiler to pay.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    database.forEach((property, value) -> command.add("--" + property + "=" + value));
    command.add("--server.port=" + port);
    command.add("--tenken.rate-limit=0");
    command.add("--tenken.replays.chunk=1");
    command.add("--tenken.webhooks.allow-internal=true");
    this.environment = Map.of("TENKEN_BOOTSTRAP_KEY", key);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  void start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  /** Waits until it takes requests. */
  void awaitReady() throws InterruptedException {
    Instant end = Instant.now().plus(START);
    while (!ready()) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new IllegalStateException("the service does not start; see " + log);
      }
      Thread.sleep(100);
    }
  }

  private boolean ready() throws InterruptedException {
    URI place = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(2)).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** SIGKILL: it can do nothing about it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM: it ends in order. */
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }
}
