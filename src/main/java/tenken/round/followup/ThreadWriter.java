package tenken.round.followup;

/** Writes threads as the contract has them. */
public interface ThreadWriter {

  /** Writes a thread. */
  String write(FollowUpThread thread);
}
