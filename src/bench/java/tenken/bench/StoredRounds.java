package tenken.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tenken.catalog.PackFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over a PostgreSQL server of its own, with a round under way and a second pack. */
final class StoredRounds implements AutoCloseable {

  private static final String KEY = "tenken_of-benchmarks-only";
  private static final Path RULES = Path.of("rules");
  private static final String CHANGED = "viewpoints/collection-and-purpose/viewpoint.yaml";
  private static final JsonMapper JSON = new JsonMapper();

  private final EmbeddedPostgres postgres;
  private final Service service;
  private final String changedPack;

  private StoredRounds(EmbeddedPostgres postgres, Service service, String changedPack) {
    this.postgres = postgres;
    this.service = service;
    this.changedPack = changedPack;
  }

  static StoredRounds start() throws IOException, SQLException {
    Path packs = Files.createTempDirectory("packs");
    String changed = copyChanged(packs.resolve("changed"));
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("create role tenken login");
    }
    Service service =
        Service.with(
            List.of(
                "--tenken.packs-dir=" + packs,
                "--TENKEN_BOOTSTRAP_KEY=" + KEY,
                "--spring.datasource.url=" + url(postgres),
                "--spring.datasource.username=tenken",
                "--spring.flyway.user=postgres",
                "--spring.flyway.password="));
    return new StoredRounds(postgres, service.awaitReady(), changed);
  }

  /** Without a user, who is not the same for the tables' owner and the service. */
  private static String url(EmbeddedPostgres postgres) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  /** The pack with other weights in one viewpoint. */
  private static String copyChanged(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = directory.resolve(RULES.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path changed = directory.resolve(CHANGED);
    Files.writeString(changed, Files.readString(changed).replace("weight: 5", "weight: 1"));
    return PackFiles.ofDirectory(directory).digest();
  }

  /** Digest of the pack that is not in force. */
  String changedPack() {
    return changedPack;
  }

  /** Asks the service as the secretariat, or as whoever has the key. */
  JsonNode call(String key, String method, String path, String body) {
    return JSON.readTree(service.send(service.request(method, path, body.getBytes(UTF_8), key)));
  }

  JsonNode call(String method, String path, String body) {
    return call(KEY, method, path, body);
  }

  /** Opens a round that assesses what is submitted at once. */
  String round(List<String> operators) {
    String programme =
        call("POST", "/v1/programmes", "{\"year\":2024,\"title\":{\"ja\":\"年\",\"en\":\"Y\"}}")
            .get("id")
            .stringValue();
    String wanted =
        """
        {"programme": "%s", "sheet": "platform-2024", "operators": %s, "opensOn": "2024-06-14",
         "dueOn": "2034-07-12", "trigger": "ON_SUBMISSION"}
        """;
    return call(
            "POST", "/v1/rounds", wanted.formatted(programme, JSON.writeValueAsString(operators)))
        .get("id")
        .stringValue();
  }

  /** Adds operators and gives their ids. */
  List<String> operators(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String wanted = "{\"kind\":\"PLATFORM\",\"name\":{\"ja\":\"社\",\"en\":\"O\"}}";
      ids.add(call("POST", "/v1/operators", wanted).get("id").stringValue());
    }
    return ids;
  }

  /** Issues a key to somebody of an operator. */
  String key(String operator) {
    String wanted = "{\"name\":\"bench\",\"role\":\"OPERATOR\",\"operator\":\"%s\"}";
    return call("POST", "/v1/api-keys", wanted.formatted(operator)).get("secret").stringValue();
  }

  /** Writes a draft and gives its path. */
  String draft(String key, String round, String document) {
    String wanted = "{\"round\":\"%s\",\"document\":%s}".formatted(round, document);
    return "/v1/drafts/" + call(key, "POST", "/v1/drafts", wanted).get("id").stringValue();
  }

  /** Somebody of an operator in front of the pages. */
  Browser browser(String key) {
    return Browser.signedIn(service, key);
  }

  void submit(String key, String draft) {
    service.send(service.conditional("POST", draft + "/submission", "\"v1\"", key));
  }

  /** Does SQL as the owner of the tables. */
  long sql(String text) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      if (!sql.execute(text)) {
        return sql.getUpdateCount();
      }
      ResultSet result = sql.getResultSet();
      result.next();
      return result.getLong(1);
    }
  }

  /** How long the service has spent assessing so far, in seconds. */
  double assessing() {
    String metrics =
        new String(service.send(service.request("GET", "/actuator/prometheus", KEY)), UTF_8);
    return metrics
        .lines()
        .filter(line -> line.startsWith("tenken_assessment_seconds_sum"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Override
  public void close() throws IOException {
    service.close();
    postgres.close();
  }
}
