package tenken.round.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.assessment.Score;
import tenken.catalog.Audience;
import tenken.catalog.Level;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored results, which are in the shape of the contract. Safe to share between threads. */
@Component
class ResultReader {

  private final JsonMapper json;

  ResultReader(JsonMapper json) {
    this.json = json;
  }

  ReadResult read(String result) {
    JsonNode tree = json.readTree(result);
    List<ReadResult.Judged> criteria = new ArrayList<>();
    for (JsonNode viewpoint : tree.get("viewpoints")) {
      for (JsonNode criterion : viewpoint.get("criteria")) {
        criteria.add(judged(viewpoint, criterion));
      }
    }
    List<ReadResult.Raised> findings =
        tree.get("findings").valueStream().map(ResultReader::raised).toList();
    return new ReadResult(score(tree.get("score")), criteria, findings);
  }

  private static Score score(JsonNode score) {
    return new Score(
        number(score, "value"),
        number(score, "low"),
        number(score, "high"),
        number(score, "coverage"),
        number(score, "claimedShare"));
  }

  private static ReadResult.Judged judged(JsonNode viewpoint, JsonNode criterion) {
    return new ReadResult.Judged(
        viewpoint.get("id").stringValue(),
        text(viewpoint.get("title")),
        criterion.get("id").stringValue(),
        text(criterion.get("title")),
        criterion.get("weight").intValue(),
        new LevelNow(
            Level.valueOf(criterion.get("level").stringValue()),
            level(criterion, "best"),
            level(criterion, "worst"),
            criterion.get("mayNotApply").booleanValue()));
  }

  private static ReadResult.Raised raised(JsonNode finding) {
    return new ReadResult.Raised(
        finding.get("id").stringValue(),
        finding.get("criterion").stringValue(),
        Level.valueOf(finding.get("level").stringValue()),
        finding.get("scopes").valueStream().map(ResultReader::scope).toList(),
        text(finding.get("says")));
  }

  private static Scope scope(JsonNode scope) {
    String audience = name(scope, "audience");
    String region = name(scope, "region");
    return new Scope(
        name(scope, "service"),
        audience == null ? null : Audience.valueOf(audience),
        region == null ? null : Region.valueOf(region));
  }

  private static Text text(JsonNode text) {
    return new Text(text.get("ja").stringValue(), text.get("en").stringValue());
  }

  private static @Nullable Level level(JsonNode of, String name) {
    String level = name(of, name);
    return level == null ? null : Level.valueOf(level);
  }

  private static @Nullable String name(JsonNode of, String name) {
    JsonNode node = of.path(name);
    return node.isString() ? node.stringValue() : null;
  }

  private static @Nullable Double number(JsonNode of, String name) {
    JsonNode node = of.path(name);
    return node.isNumber() ? node.doubleValue() : null;
  }
}
