package tenken.round;

import static tenken.round.Role.AUDITOR;
import static tenken.round.Role.OPERATOR;
import static tenken.round.Role.SECRETARIAT;

import java.util.List;

/**
 * What a caller may do, and who may. Which objects an operator sees of what it may read is another
 * matter: its own, and of those only what was sent or released to it.
 */
public enum Right {
  /** Read operators, programmes and rounds. */
  READ_ROUNDS(true, OPERATOR, SECRETARIAT, AUDITOR),
  /** Open and change them. */
  MANAGE_ROUNDS(false, SECRETARIAT),
  /** Write, read and submit drafts. */
  WRITE_DRAFTS(false, OPERATOR),
  /** Read what was submitted. */
  READ_SUBMISSIONS(true, OPERATOR, SECRETARIAT, AUDITOR),
  /** Bring in what was submitted outside the service, and see what came of it. */
  IMPORT_SUBMISSIONS(true, SECRETARIAT),
  /** Return a submission for correction. */
  RETURN_SUBMISSIONS(false, SECRETARIAT),
  /** Read assessments. */
  READ_ASSESSMENTS(true, OPERATOR, SECRETARIAT, AUDITOR),
  /** Ask for an assessment. */
  REQUEST_ASSESSMENTS(true, SECRETARIAT),
  /** Release an assessment to its operator, and set a level beside a computed one. */
  REVIEW_ASSESSMENTS(false, SECRETARIAT),
  /** Comment on a finding about oneself. */
  COMMENT_FINDINGS(false, OPERATOR),
  /** Read follow-up questions and replies. */
  READ_FOLLOW_UPS(true, OPERATOR, SECRETARIAT, AUDITOR),
  /** Enter questions of the working group's members. */
  PROPOSE_FOLLOW_UPS(true, SECRETARIAT),
  /** Pick, edit, decide on and send follow-up questions. */
  MANAGE_FOLLOW_UPS(false, SECRETARIAT),
  /** Reply to a follow-up question. */
  REPLY_FOLLOW_UPS(false, OPERATOR),
  /** Read comparisons, snapshots, replays and exports. */
  COMPARE(true, SECRETARIAT, AUDITOR),
  /** Take snapshots. */
  TAKE_SNAPSHOTS(false, SECRETARIAT),
  /** Assess a round anew under another pack. */
  REPLAY(false, SECRETARIAT),
  /** Put another pack in force. */
  ACTIVATE_PACKS(false, SECRETARIAT),
  /** Issue and revoke API keys. */
  MANAGE_KEYS(false, SECRETARIAT),
  /** Be told of events. */
  SUBSCRIBE(true, SECRETARIAT),
  /** Read the record of who did what. */
  READ_AUDIT(false, SECRETARIAT, AUDITOR);

  private final boolean grantable;
  private final boolean operators;
  private final boolean secretariats;
  private final boolean auditors;

  Right(boolean grantable, Role... roles) {
    this.grantable = grantable;
    List<Role> having = List.of(roles);
    this.operators = having.contains(OPERATOR);
    this.secretariats = having.contains(SECRETARIAT);
    this.auditors = having.contains(AUDITOR);
  }

  /** Tells whether the key of another system may carry it. */
  public boolean grantable() {
    return grantable;
  }

  /** Tells whether everybody of the role has it. */
  public boolean belongsTo(Role role) {
    return switch (role) {
      case OPERATOR -> operators;
      case SECRETARIAT -> secretariats;
      case AUDITOR -> auditors;
      case SYSTEM, SERVICE -> false;
    };
  }
}
