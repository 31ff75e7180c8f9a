package tenken.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Scope;

/**
 * Names what a document says by a hash: equal for documents that say the same, in whatever order
 * and wording of scopes.
 */
final class AnswersDigest {

  private final StringBuilder text = new StringBuilder();
  private final Map<Scope, String> scopes = new HashMap<>();

  private AnswersDigest() {}

  /** The name of a document, whatever it is called so far. */
  static String of(Answers answers) {
    return new AnswersDigest().digest(answers);
  }

  private String digest(Answers answers) {
    put("tenken answers 1");
    put(answers.sheet().id());
    put(answers.operator());
    put(answers.asOf());
    putAll(answers.services());
    put(answers.absent().size());
    answers.absent().forEach(this::put);
    put(answers.openGuidance().size());
    answers.openGuidance().forEach(this::put);
    put(answers.given().size());
    putCells(answers.given());
    return "sha256:" + HexFormat.of().formatHex(sha256(text.toString()));
  }

  /** Written in order; what is the same as in the cell before is not written again. */
  private void putCells(Map<Cell, Given> cells) {
    String field = "";
    Given before = null;
    for (Map.Entry<Cell, Given> entry : cells.entrySet()) {
      Cell cell = entry.getKey();
      Given given = entry.getValue();
      if (!cell.field().equals(field)) {
        put(cell.field());
      }
      text.append(scopes.computeIfAbsent(cell.scope(), AnswersDigest::written));
      if (!given.equals(before)) {
        put(given);
      }
      field = cell.field();
      before = given;
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private void put(Absence absence) {
    putAll(absence.services());
    putAll(absence.audiences());
    putAll(absence.regions());
    put(absence.reason());
  }

  private void put(OpenGuidance guidance) {
    put(guidance.criterion());
    put(guidance.since());
    put(guidance.citation());
  }

  private static String written(Scope scope) {
    AnswersDigest alone = new AnswersDigest();
    alone.text.append('\n');
    alone.put(scope.service());
    alone.put(scope.audience());
    alone.put(scope.region());
    return alone.text.toString();
  }

  private void put(Given given) {
    put(given.status());
    put(given.value());
    put(given.reason());
    put(given.until());
    put(given.evidence().size());
    for (Evidence evidence : given.evidence()) {
      put(evidence.kind());
      put(evidence.value());
    }
    put(given.confidentiality());
  }

  private void put(@Nullable Value value) {
    if (value instanceof Value.Chosen chosen) {
      put("chosen");
      put(chosen.option());
    } else if (value instanceof Value.Selected selected) {
      put("selected");
      putAll(selected.options());
    } else if (value instanceof Value.Amount number) {
      put("number");
      put(number.count());
    } else if (value instanceof Value.Date date) {
      put("date");
      put(date.date());
    } else if (value instanceof Value.Prose prose) {
      put("prose");
      put(prose.text());
    } else {
      put("nothing");
    }
  }

  private void putAll(Collection<?> values) {
    put(values.size());
    values.forEach(this::put);
  }

  /** Each part with its length, so that no two documents run together. */
  private void put(@Nullable Object part) {
    if (part == null) {
      text.append('-');
      return;
    }
    String written = part.toString();
    text.append(written.length()).append(':').append(written);
  }
}
