package tenken.answers;

import java.util.EnumSet;
import java.util.Set;

/** What goes with each status of an answer. */
final class StatusCheck {

  private static final Set<Status> WITH_REASON = EnumSet.of(Status.WITHHELD, Status.NOT_APPLICABLE);

  private static final Set<Status> WITH_VALUES = EnumSet.of(Status.ANSWERED, Status.UNCONFIRMED);

  private StatusCheck() {}

  static boolean needsReason(Status status) {
    return WITH_REASON.contains(status);
  }

  /** Tells whether it lives by its values; any other may stand alone and then holds everywhere. */
  static boolean needsValues(Status status) {
    return WITH_VALUES.contains(status);
  }

  /** Checks what stands beside a status, but not what it says. */
  static void check(Members answer, Status status) {
    if (status == Status.CHECKING && !answer.has("until")) {
      answer
          .faults()
          .add(
              () ->
                  new Fault(
                      answer.pointer("until"), Code.UNTIL_MISSING, AnswerSays.untilMissing()));
    } else if (status != Status.CHECKING) {
      answer.refuse("until", AnswerSays.untilNotExpected());
    }
    if (status == Status.ANSWERED) {
      answer.refuse("reason", AnswerSays.reasonNotExpected());
    }
    checkFields(answer, status);
  }

  private static void checkFields(Members answer, Status status) {
    boolean none = answer.any("fields").map(fields -> fields.isEmpty()).orElse(true);
    if (needsReason(status)) {
      answer.refuse("fields", AnswerSays.valuesNotExpected());
    } else if (none && (needsValues(status) || answer.has("fields"))) {
      emptyAnswer(answer);
    }
    if (needsValues(status) || (answer.has("fields") && !needsReason(status))) {
      answer.refuse("only", AnswerSays.onlyBesideFields());
    }
  }

  private static void emptyAnswer(Members answer) {
    answer
        .faults()
        .add(
            () -> new Fault(answer.pointer("fields"), Code.EMPTY_ANSWER, AnswerSays.emptyAnswer()));
  }
}
