package tenken.round.compare;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.round.compare.Snapshot.Member;

/**
 * What became of a round since a snapshot of it was taken.
 *
 * @param snapshot id of the snapshot
 * @param takenAt when it was taken
 * @param at the time that it is compared with
 * @param operators the operators that stand otherwise now
 */
public record SnapshotDifferences(
    String snapshot, Instant takenAt, Instant at, List<OperatorChange> operators) {

  public SnapshotDifferences {
    operators = List.copyOf(operators);
  }

  /**
   * An operator that stands otherwise.
   *
   * @param operator id of the operator
   * @param added whether it takes part only since then
   * @param before how it stood, or null if it took no part
   * @param now how it stands
   * @param levels criteria that came to something else
   */
  public record OperatorChange(
      String operator,
      boolean added,
      @Nullable Member before,
      Member now,
      List<LevelChange> levels) {

    public OperatorChange {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A criterion that came to something else at an operator.
   *
   * @param criterion full name of the criterion
   * @param before what it came to then, or null if nothing was compared
   * @param now what it comes to now, or null if nothing is compared
   */
  public record LevelChange(
      String criterion,
      Snapshot.@Nullable MemberLevel before,
      Snapshot.@Nullable MemberLevel now) {}
}
