package tenken.exchange.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Evidence;
import tenken.catalog.Field;
import tools.jackson.databind.JsonNode;

/**
 * What a document says about one field in some scopes; says nothing where it is still to be filled
 * in.
 *
 * @param field the field
 * @param where the scopes
 * @param value the value as documents have it, or null
 * @param status name of the status, or null for an answer like most
 * @param reason the reason, or null
 * @param until the date as documents have it, or null
 * @param evidence what it rests on
 * @param confidentiality who may see it, or null where the document says so
 */
record Row(
    Field field,
    Where where,
    @Nullable JsonNode value,
    @Nullable String status,
    @Nullable String reason,
    @Nullable String until,
    List<Evidence> evidence,
    @Nullable String confidentiality) {

  Row {
    evidence = List.copyOf(evidence);
  }

  /** A row to be filled in. */
  static Row blank(Field field, Where where) {
    return new Row(field, where, null, null, null, null, List.of(), null);
  }

  Row with(Where other) {
    return new Row(field, other, value, status, reason, until, evidence, confidentiality);
  }

  Row with(List<Evidence> other) {
    return new Row(field, where, value, status, reason, until, other, confidentiality);
  }
}
