package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.answers.Value;
import tenken.catalog.Scope;

/**
 * An answer that a rule matched.
 *
 * @param item number of the item that asks for it, or null for a closing question
 * @param field full name of the field
 * @param scope where it holds
 * @param value what was answered
 * @param evidence what the answer rests on; empty for a claim
 * @param confidentiality who may see it
 */
public record MatchedAnswer(
    @Nullable String item,
    String field,
    Scope scope,
    Value value,
    List<Evidence> evidence,
    Confidentiality confidentiality) {

  public MatchedAnswer {
    evidence = List.copyOf(evidence);
  }

  /** Tells whether nothing but the operator's word supports it. */
  public boolean claimed() {
    return evidence.isEmpty();
  }

  /** Who may see what rests on all of the answers. */
  static Confidentiality strictest(List<MatchedAnswer> answers) {
    return answers.stream()
        .map(MatchedAnswer::confidentiality)
        .reduce(Confidentiality.PUBLIC, Confidentiality::and);
  }
}
