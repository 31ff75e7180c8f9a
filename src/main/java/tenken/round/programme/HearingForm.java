package tenken.round.programme;

/** How an operator is heard. */
public enum HearingForm {
  OPEN,
  CLOSED,
  IN_WRITING
}
