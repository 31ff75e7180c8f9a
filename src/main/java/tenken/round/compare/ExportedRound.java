package tenken.round.compare;

import org.jspecify.annotations.Nullable;
import tenken.answers.Readers;
import tenken.round.programme.Round;

/**
 * What is exported.
 *
 * @param round the round
 * @param snapshot the snapshot of it that is wanted, or null for all of it as it stands
 * @param readers who is to see it
 */
public record ExportedRound(Round round, @Nullable Snapshot snapshot, Readers readers) {

  /** Id of the snapshot, or null. */
  public @Nullable String snapshotId() {
    return snapshot == null ? null : snapshot.id();
  }
}
