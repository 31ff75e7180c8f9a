package tenken.web.pages.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Evidence;
import tenken.answers.Value;
import tenken.assessment.ClearedBy;
import tenken.assessment.MatchedAnswer;
import tenken.catalog.Scope;
import tenken.exchange.words.Words;

/** Puts answers into words. */
public final class AnswerView {

  private final Words words;

  AnswerView(Words words) {
    this.words = words;
  }

  /** An answer behind a finding. */
  public record Behind(
      @Nullable String item, String field, String scope, String value, List<Evidence> evidence) {}

  /** Another answer. */
  public record Changed(@Nullable String item, String field, String scope, String to) {}

  /** Other answers together, and what would then be asked as well. */
  public record Way(List<Changed> changes, List<Changed> opens) {}

  Behind behind(MatchedAnswer answer) {
    return new Behind(
        answer.item(),
        words.field(answer.field()),
        words.scope(answer.scope()),
        words.value(answer.field(), answer.value()),
        answer.evidence());
  }

  Changed changed(ClearedBy.Change change) {
    return cell(change.item(), change.field(), change.scope(), change.to());
  }

  Way way(ClearedBy cleared) {
    return new Way(
        cleared.changes().stream().map(this::changed).toList(),
        cleared.opens().stream()
            .map(asked -> cell(asked.item(), asked.field(), asked.scope(), null))
            .toList());
  }

  private Changed cell(@Nullable String item, String field, Scope scope, @Nullable Value to) {
    String said = to == null ? "" : words.value(field, to);
    return new Changed(item, words.field(field), words.scope(scope), said);
  }
}
