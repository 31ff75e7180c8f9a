package tenken.round.submission;

import java.nio.charset.StandardCharsets;
import tenken.answers.Limits;
import tenken.answers.StrictJson;
import tools.jackson.databind.JsonNode;

/** Documents as the database keeps them: the very numbers and texts that came. */
final class Kept {

  /** Longer than what is taken, because the round and replies add to it. */
  private static final int BYTES = 1 << 26;

  private static final StrictJson JSON = new StrictJson(limits(Limits.DEFAULT));

  private Kept() {}

  private static Limits limits(Limits usual) {
    return new Limits(
        BYTES,
        usual.nesting(),
        usual.string(),
        usual.name(),
        usual.list(),
        usual.answers(),
        usual.services(),
        usual.serviceName(),
        usual.cells());
  }

  static String written(JsonNode document) {
    return document.toString();
  }

  static JsonNode read(String written) {
    return JSON.read(written.getBytes(StandardCharsets.UTF_8))
        .tree()
        .orElseThrow(() -> new IllegalStateException("a stored document cannot be read"));
  }
}
