package tenken.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A receiver of webhooks that takes its time, so that some senders are killed while they wait. */
final class Listener implements AutoCloseable {

  private static final int SLOWEST_MILLIS = 300;
  private static final int AT_A_TIME = 8;

  private final Set<String> heard = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
  private final HttpServer server;
  private final Random random;

  Listener(long seed) throws IOException {
    random = new Random(seed);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::hear);
    server.setExecutor(threads);
    server.start();
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      heard.add(exchange.getRequestHeaders().getFirst("webhook-id"));
      Thread.sleep(random.nextInt(SLOWEST_MILLIS));
      exchange.sendResponseHeaders(204, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
  }

  /** Ids of the events that came, however often. */
  Set<String> heard() {
    return Set.copyOf(heard);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
