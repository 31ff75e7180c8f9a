package tenken.exchange.report;

/**
 * An answer behind a finding.
 *
 * @param item number of the item, or empty for a closing question
 * @param field label of the field
 * @param where the scopes in which it was given, or empty where they are those of the finding
 * @param value what was answered, or would be
 * @param support what it rests on beside the operator's word
 */
public record AnswerLine(String item, String field, String where, String value, String support) {

  AnswerLine at(String place) {
    return new AnswerLine(item, field, place, value, support);
  }
}
