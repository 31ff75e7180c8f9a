package tenken.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says in one cell.
 *
 * @param status how the answer stands
 * @param value what was answered, or null; present where ANSWERED or UNCONFIRMED, and where
 *     CHECKING says what is believed so far
 * @param reason why it is withheld or does not apply, or null
 * @param until when it will be known, or null
 * @param evidence what it rests on, in order; empty for a claim
 * @param confidentiality who may see it
 */
public record Given(
    Status status,
    @Nullable Value value,
    @Nullable String reason,
    @Nullable LocalDate until,
    List<Evidence> evidence,
    Confidentiality confidentiality) {

  public Given {
    evidence =
        evidence.size() < 2
            ? List.copyOf(evidence)
            : evidence.stream().sorted().distinct().toList();
  }

  /** Tells whether nothing but the operator's word supports the answer. */
  public boolean claimed() {
    return evidence.isEmpty();
  }

  /** Tells whether both say the same, whatever supports it and whoever may see it. */
  boolean agreesWith(Given other) {
    return status == other.status
        && Objects.equals(value, other.value)
        && Objects.equals(reason, other.reason)
        && Objects.equals(until, other.until);
  }

  /** The same answer with the evidence of both, seen by those who may see both. */
  Given and(Given other) {
    List<Evidence> both = new ArrayList<>(evidence);
    both.addAll(other.evidence);
    return new Given(
        status, value, reason, until, both, confidentiality.and(other.confidentiality));
  }
}
