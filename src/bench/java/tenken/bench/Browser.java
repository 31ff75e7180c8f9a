package tenken.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody in front of the pages, who signed in with a key. */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final Service service;

  private Browser(Service service) {
    this.service = service;
  }

  static Browser signedIn(Service service, String key) {
    Browser browser = new Browser(service);
    String page = browser.get("/sign-in");
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("there is no form to sign in");
    }
    List<Map.Entry<String, String>> form =
        List.of(Map.entry("_csrf", token.group(1)), Map.entry("key", key));
    int status = browser.send(posting(service, "/sign-in", form).build()).statusCode();
    if (status != 302) {
      throw new IllegalStateException("signing in answers " + status);
    }
    return browser;
  }

  String get(String path) {
    URI at = service.uri(path);
    return page(HttpRequest.newBuilder(at).header("accept", "text/html").build());
  }

  /** Sends fields as htmx does, with the token in a header. */
  String post(String path, String token, List<Map.Entry<String, String>> fields) {
    return page(
        posting(service, path, fields)
            .header("X-XSRF-TOKEN", token)
            .header("HX-Request", "true")
            .build());
  }

  private static HttpRequest.Builder posting(
      Service service, String path, List<Map.Entry<String, String>> fields) {
    String body =
        fields.stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(service.uri(path))
        .header("content-type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String page(HttpRequest request) {
    HttpResponse<String> response = send(request);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
    }
    return response.body();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
