package tenken.round.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

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
    Content content,
    List<Hearing> hearings,
    Instant createdAt,
    Instant updatedAt) {

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

  /**
   * When a phase is.
   *
   * @param phase which
   * @param from its day in Japan, or its first
   * @param to its last day, or null
   */
  public record PhaseDates(Phase phase, LocalDate from, @Nullable LocalDate to) {}

  /**
   * What the secretariat says of a year.
   *
   * @param year the fiscal year (年度)
   * @param title its title
   * @param phases each phase at most once
   */
  public record Content(int year, Text title, List<PhaseDates> phases) {

    public Content {
      phases = List.copyOf(phases);
    }
  }

  /** How an operator is heard. */
  public enum Form {
    OPEN,
    CLOSED,
    IN_WRITING
  }

  /**
   * An operator's hearing.
   *
   * @param operator id of the operator
   * @param meeting which meeting, or null
   * @param date its day in Japan, or null
   * @param form how
   */
  public record Hearing(
      String operator, @Nullable String meeting, @Nullable LocalDate date, Form form) {}

  public Programme {
    hearings = List.copyOf(hearings);
  }
}
