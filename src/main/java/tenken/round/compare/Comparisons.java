package tenken.round.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tenken.answers.Readers;
import tenken.catalog.Sheet;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.pack.LoadedPack;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.result.CompletedAssessments;
import tenken.round.result.StoredAssessment;
import tenken.round.result.SubmittedAnswers;

/** Compares operators of a round, and years of an operator. Stores nothing. */
@Component
public class Comparisons {

  private final Desk desk;
  private final Rounds rounds;
  private final OperatorTables tables;
  private final CompletedAssessments assessments;
  private final ResultReader reader;
  private final Disclosures disclosures;
  private final AtOneTime atOneTime;

  Comparisons(
      Desk desk,
      Rounds rounds,
      OperatorTables tables,
      CompletedAssessments assessments,
      ResultReader reader,
      Disclosures disclosures,
      AtOneTime atOneTime) {
    this.desk = desk;
    this.rounds = rounds;
    this.tables = tables;
    this.assessments = assessments;
    this.reader = reader;
    this.disclosures = disclosures;
    this.atOneTime = atOneTime;
  }

  /**
   * The operators of a round as they stand now.
   *
   * @throws Denied with NOT_FOUND or PACK_NOT_INSTALLED
   */
  public OperatorTable operators(Caller caller, String round, Grouping grouping) {
    caller.needs(Right.COMPARE);
    return desk.as(
        caller,
        () -> {
          Round found = rounds.found(round);
          return tables.table(found, tables.standings(found), grouping);
        });
  }

  /**
   * The operators of a round as they stand now, and what of it some readers may not know.
   *
   * @throws Denied with NOT_FOUND or PACK_NOT_INSTALLED
   */
  public DisclosedComparison disclosed(
      Caller caller, String round, Grouping grouping, Readers readers) {
    caller.needs(Right.COMPARE);
    return atOneTime.as(
        caller,
        () -> {
          Round found = rounds.found(round);
          OperatorTable table = tables.table(found, tables.standings(found), grouping);
          LoadedPack pack = disclosures.requirePack(found);
          Map<String, Set<String>> withheld = new HashMap<>();
          disclosures.read(
              new ExportedRound(found, null, readers),
              each -> {
                DisclosedSubmission submitted = each.submitted();
                if (submitted != null) {
                  withheld.put(
                      each.operator(), new WithheldCriteria(submitted.disclosure(), pack).all());
                }
              });
          Sheet sheet = Objects.requireNonNull(pack.pack().sheets().get(found.sheet()));
          return new DisclosedComparison(table, sheet, readers, withheld);
        });
  }

  /**
   * An operator's assessment beside one of an earlier year.
   *
   * @param from id of the earlier assessment
   * @param to id of the later assessment
   * @throws Denied with NOT_FOUND, WRONG_STATE if one has no result, PACK_NOT_INSTALLED, or
   *     INCONSISTENT if they are of two operators, or the first is not of an earlier sheet
   */
  public YearComparison years(Caller caller, String from, String to, Grouping grouping) {
    caller.needs(Right.COMPARE);
    return desk.as(
        caller,
        () -> {
          StoredAssessment earlier = assessments.found(from);
          StoredAssessment later = assessments.found(to);
          YearSide old = side(earlier);
          YearSide now = side(later);
          if (!earlier.operator().equals(later.operator()) || !follows(old.sheet(), now.sheet())) {
            throw new Denied(Reason.INCONSISTENT, List.of("/from", "/to"));
          }
          Years years = new Years(old, now);
          return new YearComparison(
              later.operator(),
              named(earlier, old),
              named(later, now),
              years.note(),
              grouping,
              new Groups(now.pack().pack(), now.sheet()).of(grouping, years.judged()),
              years.criteria(),
              years.findings(),
              now.answers().openGuidance());
        });
  }

  private static boolean follows(Sheet from, Sheet to) {
    return from.kind() == to.kind() && from.year() < to.year();
  }

  private YearSide side(StoredAssessment assessment) {
    SubmittedAnswers submitted = assessments.answers(assessment);
    ReadResult result = reader.read(assessments.result(assessment.id()));
    return new YearSide(submitted.answers(), submitted.pack(), result);
  }

  private static YearComparison.Side named(StoredAssessment assessment, YearSide side) {
    return new YearComparison.Side(
        assessment.id(),
        assessment.submission(),
        assessment.version(),
        side.sheet().id(),
        side.sheet().year(),
        assessment.packVersion(),
        assessment.packDigest(),
        assessment.asOf(),
        Objects.requireNonNull(assessment.engineVersion()),
        side.result().score());
  }
}
