package tenken.round.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tenken.round.webhook.Delivery.Failure;

/**
 * Sends events to receivers, each over a connection of its own. It follows no redirect, reads
 * nothing of an answer but its status, and waits no longer than ten seconds for it in all. Safe to
 * share between threads.
 */
@Component
final class Sender implements AutoCloseable {

  private static final Timeout LONGEST = Timeout.ofSeconds(10);
  private static final int CONNECTIONS = 50;

  private final CloseableHttpClient client;
  private final Timeout longest;
  private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Sender::of);

  @Autowired
  Sender(ReceiverAddress address) {
    this(
        new CheckedNames(
            InetAddress::getAllByName,
            each -> !address.internalAllowed() && InternalAddresses.contains(each)),
        LONGEST);
  }

  Sender(DnsResolver names, Timeout longest) {
    this.longest = longest;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names)
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(longest).build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(longest)
                    .setConnectionRequestTimeout(longest)
                    .build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent("Tenken")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
    watch.setRemoveOnCancelPolicy(true);
  }

  private static Thread of(Runnable task) {
    Thread thread = new Thread(task, "webhook-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Sends a body once. */
  Outcome send(URI url, Map<String, String> headers, byte[] body) {
    HttpPost post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(body, ContentType.create(CloudEvent.MEDIA_TYPE)));
    ScheduledFuture<?> end =
        watch.schedule(post::cancel, longest.toMilliseconds(), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(null, post, null)) {
      return Outcome.answered(response.getCode());
    } catch (IOException e) {
      return Outcome.failed(post.isCancelled() ? Failure.TIMED_OUT : failure(e));
    } finally {
      end.cancel(false);
    }
  }

  private static Failure failure(IOException e) {
    if (e instanceof CheckedNames.Refused) {
      return Failure.INTERNAL_ADDRESS;
    } else if (e instanceof UnknownHostException) {
      return Failure.UNKNOWN_NAME;
    } else if (e instanceof SSLException) {
      return Failure.UNTRUSTED;
    }
    return e instanceof InterruptedIOException ? Failure.TIMED_OUT : Failure.UNREACHABLE;
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close();
  }
}
