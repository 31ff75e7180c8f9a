package tenken.round.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * A question of a member of the working group, to be entered.
 *
 * @param member name of the member
 * @param text the question
 * @param item number of the item that it is about, or null
 * @param criterion full name of the criterion that hangs on it, or null
 * @param asks the fields that it asks for
 */
public record MemberQuestion(
    String member,
    Text text,
    @Nullable String item,
    @Nullable String criterion,
    List<AskedCell> asks) {

  public MemberQuestion {
    asks = List.copyOf(asks);
  }

  FollowUp.Asked asked() {
    return new FollowUp.Asked(text, item, asks, criterion == null ? List.of() : List.of(criterion));
  }
}
