package tenken.round.programme;

import java.time.Instant;
import java.util.List;

/**
 * A year's rounds, phases and hearings (年度の調査).
 *
 * @param id its id
 * @param seq its place among all programmes
 * @param version how often it was changed, from 1
 * @param content what the secretariat says of it
 * @param hearings how operators are heard; only those that the caller may know of
 * @param createdAt when it was begun
 * @param updatedAt when it was last changed
 */
public record Programme(
    String id,
    long seq,
    int version,
    ProgrammeContent content,
    List<Hearing> hearings,
    Instant createdAt,
    Instant updatedAt) {

  public Programme {
    hearings = List.copyOf(hearings);
  }
}
