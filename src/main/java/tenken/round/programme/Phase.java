package tenken.round.programme;

/** What a year consists of. */
public enum Phase {
  SHEET_SETTLED,
  SENT,
  DUE,
  HEARINGS,
  FOLLOW_UPS,
  DRAFT_REPORT,
  REPORT
}
