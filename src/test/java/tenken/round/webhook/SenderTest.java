package tenken.round.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenken.round.webhook.Delivery.Failure;

/** How events leave the service, and where they do not go. */
class SenderTest {

  private static final Timeout LONG = Timeout.ofSeconds(10);
  private static final InetAddress HERE = InternalAddresses.literal("127.0.0.1");
  private static final InetAddress ELSEWHERE = InternalAddresses.literal("127.0.0.2");

  private final Receiver receiver = new Receiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  private static Outcome send(CheckedNames names, Timeout longest, String url) throws IOException {
    try (Sender sender = new Sender(names, longest)) {
      return sender.send(URI.create(url), Map.of("webhook-id", "evt-1"), "{}".getBytes(UTF_8));
    }
  }

  private static CheckedNames anywhere() {
    return new CheckedNames(InetAddress::getAllByName, each -> false);
  }

  private String named(String host) {
    return "http://" + host + ":" + receiver.port() + "/";
  }

  @Test
  void aNameThatLeadsIntoAnInternalNetworkIsNotCalled() throws IOException {
    CheckedNames names =
        new CheckedNames(host -> new InetAddress[] {HERE}, InternalAddresses::contains);
    assertThat(send(names, LONG, named("hooks.example.com")))
        .isEqualTo(Outcome.failed(Failure.INTERNAL_ADDRESS));
    assertThat(receiver.received()).isEmpty();
  }

  @Test
  void anInternalAddressWrittenAsANumberIsNotCalledEither() throws IOException {
    try (Sender sender = new Sender(new ReceiverAddress(false))) {
      for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "[::ffff:7f00:1]"}) {
        assertThat(sender.send(URI.create(named(host)), Map.of(), new byte[0]).failure())
            .as(host)
            .isEqualTo(Failure.INTERNAL_ADDRESS);
      }
    }
    assertThat(receiver.received()).isEmpty();
  }

  @Test
  void aNameIsLookedUpOnceAndTheAddressThatWasCheckedIsCalled() throws IOException {
    AtomicInteger lookups = new AtomicInteger();
    CheckedNames rebinding =
        new CheckedNames(
            host -> new InetAddress[] {lookups.getAndIncrement() == 0 ? HERE : ELSEWHERE},
            ELSEWHERE::equals);
    assertThat(send(rebinding, LONG, named("hooks.example.com")).delivered()).isTrue();
    assertThat(lookups).hasValue(1);
    assertThat(receiver.received()).hasSize(1);
    assertThat(receiver.received().get(0).header("host"))
        .isEqualTo("hooks.example.com:" + receiver.port());
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    receiver.answering(302, 307, 308);
    for (int status : new int[] {302, 307, 308}) {
      assertThat(send(anywhere(), LONG, receiver.url()))
          .isEqualTo(new Outcome(status, Failure.REFUSED));
    }
    assertThat(receiver.received()).hasSize(3);
  }

  @Test
  void onlyAStatusOf2xxIsADelivery() throws IOException {
    receiver.answering(200, 201, 299, 400, 410, 500, 503);
    for (int status : new int[] {200, 201, 299}) {
      assertThat(send(anywhere(), LONG, receiver.url())).isEqualTo(new Outcome(status, null));
    }
    for (int status : new int[] {400, 410, 500, 503}) {
      assertThat(send(anywhere(), LONG, receiver.url()))
          .isEqualTo(new Outcome(status, Failure.REFUSED));
    }
  }

  @Test
  void aReceiverThatDribblesItsAnswerIsCutOff() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, HERE)) {
      Thread dribbling = new Thread(() -> dribble(server));
      dribbling.setDaemon(true);
      dribbling.start();
      Instant begun = Instant.now();
      assertThat(
              send(
                  anywhere(),
                  Timeout.ofMilliseconds(500),
                  "http://127.0.0.1:" + server.getLocalPort()))
          .isEqualTo(Outcome.failed(Failure.TIMED_OUT));
      assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
  }

  /** Sends a header without an end, a byte at a time, so that no single read takes long. */
  private static void dribble(ServerSocket server) {
    try (Socket socket = server.accept()) {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
      for (int i = 0; i < 1_000; i++) {
        out.write('a');
        out.flush();
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException cutOff) {
      // What the test waits for.
    }
  }

  @Test
  void whatCannotBeReachedIsToldApart() throws IOException {
    receiver.close();
    assertThat(send(anywhere(), LONG, receiver.url()))
        .isEqualTo(Outcome.failed(Failure.UNREACHABLE));
    assertThat(send(anywhere(), LONG, "http://nowhere.invalid/"))
        .isEqualTo(Outcome.failed(Failure.UNKNOWN_NAME));
  }

  @Test
  void aReceiverWithoutAValidCertificateIsNotTold(@TempDir Path directory) throws Exception {
    HttpsServer server = selfSigned(directory.resolve("keys"));
    AtomicInteger told = new AtomicInteger();
    server.createContext("/", exchange -> told.incrementAndGet());
    server.start();
    String url = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
    assertThat(send(anywhere(), LONG, url)).isEqualTo(Outcome.failed(Failure.UNTRUSTED));
    assertThat(told).hasValue(0);
    server.stop(0);
  }

  /** A server with a certificate that nobody vouches for. */
  private static HttpsServer selfSigned(Path file) throws Exception {
    String made =
        "-genkeypair -alias a -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storetype"
            + " PKCS12 -storepass password -keystore "
            + file;
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
    command.addAll(List.of(made.split(" ", -1)));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    char[] password = "password".toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(file.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    HttpsServer server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }
}
