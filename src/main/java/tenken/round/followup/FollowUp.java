package tenken.round.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * A question to an operator about what it submitted (追加質問).
 *
 * @param id its id
 * @param seq its place among all of them
 * @param version how often it was changed, from 1
 * @param round id of the round
 * @param operator id of the operator
 * @param submission id of the submission
 * @param state how far it is
 * @param asked what it asks
 * @param picked where it was picked, or null
 * @param source where it comes from; null to an operator
 * @param decisions what was decided on it, the earliest first; empty to an operator
 * @param sent when and until when it was sent, or null
 * @param reply what the operator replied, or null
 * @param createdAt when it was entered or picked
 * @param updatedAt when it was last changed
 */
public record FollowUp(
    String id,
    long seq,
    int version,
    String round,
    String operator,
    String submission,
    State state,
    Asked asked,
    @Nullable Picked picked,
    @Nullable Source source,
    List<Decision> decisions,
    @Nullable Sent sent,
    @Nullable Reply reply,
    Instant createdAt,
    Instant updatedAt) {

  /** Where questions come from. */
  public enum Origin {
    /** An assessment. */
    GENERATED,
    /** A member of the working group. */
    MEMBER
  }

  /** How far a question is. */
  public enum State {
    PROPOSED,
    ADOPTED,
    /** Another one asks it too. */
    MERGED,
    LEFT,
    SENT,
    ANSWERED;

    /** Tells whether it may still be decided on. */
    boolean open() {
      return this != SENT && this != ANSWERED;
    }

    /** Tells whether it may still be edited, sent, or merged into. */
    boolean asking() {
      return this == PROPOSED || this == ADOPTED;
    }
  }

  /**
   * What is asked.
   *
   * @param text in words
   * @param item number of the item that it is about, or null
   * @param cells the fields that it asks for; empty where a text is enough
   * @param decides full names of the criteria that hang on it
   */
  public record Asked(
      Text text, @Nullable String item, List<AskedCell> cells, List<String> decides) {

    public Asked {
      cells = List.copyOf(cells);
      decides = List.copyOf(decides);
    }
  }

  /**
   * Where a question was picked.
   *
   * @param assessment id of the assessment
   * @param question id of the question there
   */
  public record Picked(String assessment, String question) {}

  /**
   * Where a question comes from.
   *
   * @param origin where
   * @param member name of the member, or null where it was generated
   * @param text what it said when it came
   * @param by who entered or picked it
   */
  public record Source(Origin origin, @Nullable String member, Text text, String by) {}

  /** What can be decided on a question. */
  public enum Verdict {
    ADOPTED,
    MERGED,
    LEFT
  }

  /**
   * What was decided on a question.
   *
   * @param decision what
   * @param reason why, or null
   * @param into id of the question that it was merged into, or null
   * @param by who decided
   * @param at when
   */
  public record Decision(
      Verdict decision, @Nullable String reason, @Nullable String into, String by, Instant at) {}

  /**
   * When a question was sent.
   *
   * @param dueOn the day in Japan by whose end the reply is due
   * @param at when
   * @param assess whether the reply is assessed also where the round assesses by hand
   */
  public record Sent(LocalDate dueOn, Instant at, boolean assess) {}

  /**
   * What the operator replied.
   *
   * @param version version of the submission that says it
   * @param cells what was answered, never how
   * @param text what else was said, or null
   * @param by who replied
   * @param at when
   */
  public record Reply(
      int version, List<AskedCell> cells, @Nullable String text, String by, Instant at) {

    public Reply {
      cells = List.copyOf(cells);
    }
  }

  public FollowUp {
    decisions = List.copyOf(decisions);
  }
}
