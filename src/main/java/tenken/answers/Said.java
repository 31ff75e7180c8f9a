package tenken.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one answer says about all of its fields alike. */
record Said(
    Status status,
    @Nullable String reason,
    @Nullable LocalDate until,
    Confidentiality confidentiality) {

  Given about(Target target, Support support) {
    String field = target.field().name();
    return new Given(
        status,
        target.value(),
        reason,
        until,
        support.evidence(field),
        support.confidentiality(field, confidentiality));
  }
}
