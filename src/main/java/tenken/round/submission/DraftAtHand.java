package tenken.round.submission;

import org.jspecify.annotations.Nullable;
import tenken.round.programme.Round;

/**
 * A draft, read once: what it says as its round takes it.
 *
 * @param draft the draft
 * @param round the round that it is for
 * @param read what its document says
 */
public record DraftAtHand(Draft draft, Round round, RoundDocuments.Read read) {

  ReviewedDraft reviewed(ReviewedDraft.@Nullable CarriedOver carriedOver) {
    return new ReviewedDraft(
        draft, read.faults(), read.more(), read.reading().unplaced(), carriedOver);
  }
}
