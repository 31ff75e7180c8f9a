package tenken.exchange.table;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Language;
import tenken.round.Caller;
import tenken.round.compare.AnswersOfRounds;
import tenken.round.compare.Comparisons;
import tenken.round.compare.DisclosedComparison;
import tenken.round.compare.DisclosedSubmission;
import tenken.round.compare.Grouping;
import tenken.round.compare.RoundAnswers;
import tenken.round.compare.Snapshot;

/** Makes the tables of a round. */
@Component
public class RoundTables {

  private final AnswersOfRounds answers;
  private final Comparisons comparisons;
  private final Clock clock;

  RoundTables(AnswersOfRounds answers, Comparisons comparisons, Clock clock) {
    this.answers = answers;
    this.comparisons = comparisons;
    this.clock = clock;
  }

  /**
   * The answers of all operators beside each other, item by item.
   *
   * @param snapshot id of a snapshot of the round, or null for the round as it stands
   * @throws tenken.round.Denied with NOT_FOUND or PACK_NOT_INSTALLED
   */
  public PrintTable answers(
      Caller caller, String round, @Nullable String snapshot, TableOrder order) {
    RoundAnswers found = answers.of(caller, round, snapshot, order.readers());
    List<TableColumn> columns = found.operators().stream().map(RoundTables::column).toList();
    return AnswerTables.of(
        found.pack().assessor().ruleset(),
        found.sheet(),
        columns,
        order,
        source(found.snapshot(), order.language()));
  }

  private static TableColumn column(RoundAnswers.Answering each) {
    DisclosedSubmission submitted = each.now().submitted();
    return new TableColumn(
        each.now().name(), submitted == null ? null : submitted.disclosure(), each.before());
  }

  /**
   * What the operators came to, criterion by criterion.
   *
   * @throws tenken.round.Denied with NOT_FOUND or PACK_NOT_INSTALLED
   */
  public PrintTable comparison(Caller caller, String round, Grouping grouping, TableOrder order) {
    DisclosedComparison found = comparisons.disclosed(caller, round, grouping, order.readers());
    return ComparisonTables.of(found, order, source(null, order.language()));
  }

  private String source(@Nullable Snapshot snapshot, Language language) {
    boolean ja = language == Language.JA;
    if (snapshot == null) {
      String now = Moments.of(clock.instant(), language);
      return ja ? now + "現在" : "As of " + now;
    }
    String taken = Moments.of(snapshot.takenAt(), language);
    return ja
        ? "「" + snapshot.name() + "」として" + taken + "に保存した内容"
        : "As kept under “" + snapshot.name() + "” at " + taken;
  }
}
