package tenken.web.stored;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;

/** What can be wrong with a request besides the meaning of its document. */
final class Twists {

  private static final List<String> IDS =
      List.of(
          "a%2Fb",
          "%00",
          "%20",
          "a%20b",
          "%2e%2e",
          "%25",
          "%E3%81%82",
          "%FF%FE",
          "%0d%0a",
          "%27%3B--",
          "a%3Bb",
          "a;b=c",
          "%5C",
          "%7Bid%7D",
          "null",
          "-1",
          "0",
          "1.5",
          "99999999999999999999",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "%7F",
          "%E2%80%AE",
          "x".repeat(64),
          "x".repeat(65),
          "x".repeat(4_000),
          "~",
          "*",
          "@",
          "sha256:0");

  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "201",
          "1.5",
          "many",
          "99999999999999999999",
          "%00",
          "a%00b",
          "%0A",
          "%FF",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "true",
          "2024-06-14",
          "2024-06-14T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "%2B10000-01-01T00:00:00Z",
          "%2B999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "2024-06-14T00:00:00",
          "2024-06-14T24:00:00Z",
          "2016-12-31T23:59:60Z",
          "YWZ0ZXI6MQ",
          "YWZ0ZXI6LTE",
          "YWZ0ZXI6OTk5OTk5OTk5OTk5OTk5OTk5OTk",
          "YWZ0ZXI6OTIyMzM3MjAzNjg1NDc3NTgwNw",
          "nonsense",
          "a,b,,",
          "x".repeat(65),
          "x".repeat(3_000),
          "%27%20or%201%3D1--",
          "SUBMITTED",
          "COMPLETED");

  private static final List<String> TAGS =
      List.of(
          "",
          "*",
          "v1",
          "\"v1\"",
          "W/\"v1\"",
          "\"v0\"",
          "\"v-1\"",
          "\"v99999999999\"",
          "\"v1\", \"v2\"",
          "\"\u00e9\"",
          "x".repeat(101),
          "\"v999999999\"");

  private static final List<String> KEYS =
      List.of("", " ", "x", "x".repeat(200), "x".repeat(201), "\u00e9", "a\tb", "'; drop", "null");

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/jsonx",
          "nonsense",
          "/",
          "*/*",
          "application/json;charset=utf-16",
          "application/json; charset=\"",
          "application/x-ndjson",
          "application/json-patch+json",
          "multipart/form-data",
          "application/x-www-form-urlencoded");

  private static final List<String> ACCEPTED =
      List.of(
          "text/html",
          "application/xml",
          "application/problem+json",
          "*/*",
          "nonsense",
          "/",
          "",
          "application/json;q=0",
          "application/json;q=x",
          "application/*",
          ";",
          "*",
          ",,,",
          "application/x-ndjson",
          "a/b;".repeat(300));

  private static final List<String> LANGUAGES =
      List.of(
          "en",
          "fr",
          "*",
          "-=1",
          ";;;q=x",
          "en;q=9",
          "\u00e9",
          ",".repeat(2_000),
          "ja,en".repeat(300));

  private static final List<String> BEARERS =
      List.of(
          "Bearer",
          "Bearer ",
          "Basic YTpi",
          "Bearer a b",
          "Bearer \u00e9",
          "Bearer a.b.c",
          "nonsense",
          "Bearer tenken_");

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND");

  private final Random random;

  Twists(Random random) {
    this.random = random;
  }

  /** All ways to twist a request, of which those that do not fit leave it as it is. */
  List<UnaryOperator<Request>> of(Contract.Operation operation) {
    List<UnaryOperator<Request>> twists = new ArrayList<>();
    twists.add(this::id);
    twists.add(request -> query(operation, request));
    twists.add(request -> query(operation, query(operation, request)));
    twists.add(request -> header(operation, request));
    twists.add(request -> request.withHeader("Accept", any(ACCEPTED)));
    twists.add(request -> request.withHeader("Accept-Language", any(LANGUAGES)));
    twists.add(request -> request.withHeader("Authorization", any(BEARERS)));
    twists.add(request -> request.withMethod(any(METHODS)));
    twists.add(request -> request.withHeader("X-Request-Id", any(IDS)));
    twists.add(request -> request.withHeader("X-HTTP-Method-Override", any(METHODS)));
    if (operation.says().has("requestBody")) {
      twists.add(request -> request.withHeader("Content-Type", any(TYPES)));
      twists.add(request -> request.withoutHeader("Content-Type"));
      twists.add(this::encoded);
      for (int i = 0; i < 5; i++) {
        twists.add(request -> request.withBody(any(bodies(request))));
      }
    } else {
      twists.add(
          request -> request.withHeader("Content-Type", any(TYPES)).withBody("{}".getBytes(UTF_8)));
    }
    return twists;
  }

  private Request id(Request request) {
    List<String> names = List.copyOf(request.ids().keySet());
    return names.isEmpty() ? request : request.withId(any(names), any(IDS));
  }

  /** Gives one of the operation's parameters, or another one, a value that may not fit. */
  private Request query(Contract.Operation operation, Request request) {
    String name = any(parameters(operation, "query", "unexpected"));
    String more = name + "=" + any(VALUES);
    return request.withQuery(request.query().isEmpty() ? more : request.query() + "&" + more);
  }

  private Request header(Contract.Operation operation, Request request) {
    String name = any(parameters(operation, "header", "If-Match"));
    return switch (name) {
      case "If-Match" ->
          random.nextInt(4) == 0
              ? request.withoutHeader(name)
              : request.withHeader(name, any(TAGS));
      case "Idempotency-Key" -> request.withHeader(name, any(KEYS));
      default -> request.withHeader(name, any(KEYS));
    };
  }

  private static List<String> parameters(Contract.Operation operation, String in, String other) {
    List<String> names = new ArrayList<>(List.of(other));
    for (JsonNode each : operation.says().path("parameters")) {
      JsonNode parameter = Contract.TENKEN.resolved(each);
      if (parameter.path("in").stringValue("").equals(in)) {
        names.add(parameter.get("name").stringValue());
      }
    }
    return names.size() > 1 && in.equals("header") ? names.subList(1, names.size()) : names;
  }

  private Request encoded(Request request) {
    byte[] body = request.body() == null ? new byte[0] : request.body();
    return switch (random.nextInt(4)) {
      case 0 -> request.withBody(zipped(body)).withHeader("Content-Encoding", "gzip");
      case 1 -> request.withHeader("Content-Encoding", "gzip");
      case 2 -> request.withHeader("Content-Encoding", "identity");
      default -> request.withBody(zipped(body));
    };
  }

  private static byte[] zipped(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Bodies that are no JSON, or JSON that no schema speaks of. */
  private List<byte[]> bodies(Request request) {
    String body = request.body() == null ? "{}" : new String(request.body(), UTF_8);
    List<String> texts = new ArrayList<>();
    texts.add("");
    texts.add(" ");
    texts.add("null");
    texts.add("[]");
    texts.add("\"text\"");
    texts.add("17");
    texts.add("{}");
    texts.add("{} {}");
    texts.add(body + body);
    texts.add(body + ",");
    texts.add("\uFEFF" + body);
    texts.add(body.substring(0, random.nextInt(body.length() + 1)));
    texts.add(body.replaceFirst("\"", "'"));
    texts.add(body.replaceFirst("\\{", "{\"a\": 1, \"a\": 2, "));
    texts.add(body.replaceFirst("\\{", "{\"\\\\u0000\": 1, "));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\\\\u0000"));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\\\\u0007\\\\u001b"));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\\\\ud800"));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\\\\udc00\\\\ud800"));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\u0000"));
    texts.add(body.replaceFirst(":\\s*\"", ": \"\uFFFF\u202E"));
    texts.add(body.replaceFirst(":\\s*\"[^\"]*\"", ": NaN"));
    texts.add(body.replaceFirst(":\\s*\"[^\"]*\"", ": 1e99999"));
    texts.add("[".repeat(50) + "]".repeat(50));
    texts.add("[".repeat(20_000));
    texts.add("{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000));
    texts.add("{\"a\": \"" + "x".repeat(100_000) + "\"}");
    texts.add("[" + "1,".repeat(50_000) + "1]");
    texts.add("{\"a\": " + "9".repeat(10_000) + "}");
    List<byte[]> bodies =
        new ArrayList<>(texts.stream().map(each -> each.getBytes(UTF_8)).toList());
    bodies.add(body.getBytes(UTF_16));
    bodies.add(body.replaceFirst(":\\s*\"", ": \"\u00e9").getBytes(ISO_8859_1));
    bodies.add(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
    bodies.add(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});
    if (random.nextInt(8) == 0) {
      bodies.add((body + " ".repeat(1 << 20)).getBytes(UTF_8));
    }
    return bodies;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
