package tenken.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A caller that writes without a pause. A request without an answer is sent again with the same
 * Idempotency-Key, to one instance after the other, until there is one.
 */
final class Writer implements Runnable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * What was acknowledged.
   *
   * @param round the round's external name
   * @param submission id of the submission
   * @param assessment id of the assessment that the secretariat asked for
   * @param imported id of an import to another round, with one good line and four that come again
   * @param replay id of a replay of what the same writer wrote before, or of nothing at first
   */
  record Acknowledged(
      String round, String submission, String assessment, String imported, String replay) {}

  /** An answer of the service. */
  record Answer(int status, JsonNode body, String etag) {}

  private final List<Instance> instances;
  private final String key;
  private final String programme;
  private final String pack;
  private final String document;
  private final AtomicBoolean enough;
  private final List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private String before = "";
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Writer(
      List<Instance> instances,
      String key,
      String programme,
      String pack,
      String document,
      AtomicBoolean enough) {
    this.instances = instances;
    this.key = key;
    this.programme = programme;
    this.pack = pack;
    this.document = document;
    this.enough = enough;
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  @Override
  public void run() {
    try {
      while (!enough.get()) {
        acknowledged.add(one());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An operator, its round, its submission, an assessment, and a replay of the round before. */
  private Acknowledged one() throws InterruptedException {
    String name = "crash-" + NAMES.incrementAndGet();
    Map<String, String> text = Map.of("ja", name, "en", name);
    String operator = id(post(key, "/v1/operators", Map.of("kind", "PLATFORM", "name", text), ""));
    Map<String, Object> round =
        Map.of(
            "programme", programme,
            "sheet", "platform-2024",
            "operators", List.of(operator),
            "opensOn", "2024-06-14",
            "dueOn", "2024-07-12",
            "trigger", "ON_SUBMISSION",
            "externalRef", name);
    String roundId = id(post(key, "/v1/rounds", round, ""));
    Map<String, Object> another = new HashMap<>(round);
    another.put("externalRef", name + "-imported");
    String imported = imported(id(post(key, "/v1/rounds", another, "")), operator);
    Map<String, Object> wanted = Map.of("name", name, "role", "OPERATOR", "operator", operator);
    String own = post(key, "/v1/api-keys", wanted, "").body().get("secret").stringValue();
    Map<String, Object> draft =
        Map.of("round", roundId, "document", JSON.readValue(document, Map.class));
    Answer drafted = post(own, "/v1/drafts", draft, "");
    String submission =
        id(post(own, "/v1/drafts/" + id(drafted) + "/submission", Map.of(), drafted.etag()));
    Answer asked = post(key, "/v1/submissions/" + submission + "/assessments", Map.of(), "");
    Map<String, Object> again = Map.of("round", before.isEmpty() ? roundId : before, "pack", pack);
    String replay = id(post(key, "/v1/replays", again, ""));
    before = roundId;
    return new Acknowledged(name, submission, id(asked), imported, replay);
  }

  private String imported(String round, String operator) throws InterruptedException {
    Map<String, Object> line =
        Map.of("ref", "a", "operator", operator, "document", JSON.readValue(document, Map.class));
    String lines = (JSON.writeValueAsString(line) + "\n").repeat(5);
    return id(post(key, "/v1/rounds/" + round + "/imports", lines, ""));
  }

  private static String id(Answer answer) {
    return answer.body().get("id").stringValue();
  }

  /** Sends an object, or lines that are written already, until there is an answer. */
  private Answer post(String as, String path, Object body, String ifMatch)
      throws InterruptedException {
    String idempotency = "key-" + NAMES.incrementAndGet();
    boolean lines = body instanceof String;
    String sent = lines ? (String) body : JSON.writeValueAsString(body);
    for (int attempt = 0; ; attempt++) {
      Instance instance = instances.get(attempt % instances.size());
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + instance.port() + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + as)
              .header("Content-Type", lines ? "application/x-ndjson" : "application/json")
              .header("Idempotency-Key", idempotency)
              .POST(HttpRequest.BodyPublishers.ofString(sent));
      if (!ifMatch.isEmpty()) {
        request.header("If-Match", ifMatch);
      }
      try {
        HttpResponse<String> response =
            http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 500) {
          return answer(path, response);
        }
      } catch (IOException killedMeanwhile) {
        // Sent again, with the same key.
      }
      Thread.sleep(50);
    }
  }

  private static Answer answer(String path, HttpResponse<String> response) {
    if (response.statusCode() >= 400) {
      throw new IllegalStateException(path + ": " + response.statusCode() + response.body());
    }
    return new Answer(
        response.statusCode(),
        JSON.readTree(response.body()),
        response.headers().firstValue("ETag").orElse(""));
  }
}
