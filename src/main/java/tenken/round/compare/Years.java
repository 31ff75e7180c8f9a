package tenken.round.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.catalog.Text;
import tenken.round.compare.YearComparison.BaselineState;
import tenken.round.compare.YearComparison.CriterionChange;
import tenken.round.compare.YearComparison.Direction;

/** Compares what an operator came to in two years, criterion by criterion. For one comparison. */
final class Years {

  /** The sheet of this year asked about digital advertising only, as its header says. */
  private static final String ADVERTISING_ONLY = "platform-2023";

  private static final Text NOTE =
      new Text(
          "2023年度のシートはデジタル広告における取扱いのみをお尋ねしたものであり、この差異は取扱いが後退したことを示すものではありません。",
          "The sheet of fiscal 2023 asked about digital advertising only; this difference does not"
              + " say that handling has become worse.");

  private final YearSide from;
  private final YearSide to;
  private final @Nullable Text note;
  private final AnswerCauses answers;
  private final ItemCauses items;
  private final RuleCauses rules;

  Years(YearSide from, YearSide to) {
    this.from = from;
    this.to = to;
    this.note = from.sheet().id().equals(ADVERTISING_ONLY) ? NOTE : null;
    this.answers = new AnswerCauses(from, to);
    this.items = new ItemCauses(from, to);
    this.rules = new RuleCauses(from, to);
  }

  /** How differences are to be read, or null. */
  @Nullable Text note() {
    return note;
  }

  /** Every criterion of either year once. */
  List<ReadResult.Judged> judged() {
    Map<String, ReadResult.Judged> all = new LinkedHashMap<>();
    to.result().criteria().forEach(each -> all.put(each.id(), each));
    from.result().criteria().forEach(each -> all.putIfAbsent(each.id(), each));
    return List.copyOf(all.values());
  }

  List<CriterionChange> criteria() {
    return judged().stream().map(this::change).toList();
  }

  List<YearComparison.FindingChange> findings() {
    return new FindingChanges(from, to, answers, note).all();
  }

  private CriterionChange change(ReadResult.Judged criterion) {
    ReadResult.Judged old = from.result().criterion(criterion.id());
    ReadResult.Judged now = to.result().criterion(criterion.id());
    LevelNow before = old == null ? null : old.level();
    LevelNow after = now == null ? null : now.level();
    BaselineState state = state(before, after);
    Set<String> read = read(criterion.id());
    return new CriterionChange(
        criterion.id(),
        criterion.title(),
        criterion.viewpoint(),
        state,
        direction(before, after),
        before,
        after,
        causes(criterion.id(), old, now, state),
        answers.unconfirmed(read),
        state == BaselineState.UNCHANGED ? null : note);
  }

  static BaselineState state(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return BaselineState.NEW;
    }
    if (after == null) {
      return BaselineState.ABSENT;
    }
    return before.equals(after) ? BaselineState.UNCHANGED : BaselineState.UPDATED;
  }

  private @Nullable Direction direction(@Nullable LevelNow before, @Nullable LevelNow after) {
    if (before == null
        || after == null
        || !determined(before.level())
        || !determined(after.level())) {
      return null;
    }
    int step = after.level().compareTo(before.level());
    if (step > 0) {
      return note == null ? Direction.WORSE : null;
    }
    return step == 0 ? Direction.SAME : Direction.BETTER;
  }

  private static boolean determined(Level level) {
    return level != Level.UNDETERMINED && level != Level.NOT_APPLICABLE;
  }

  /** The fields that a criterion reads in either year. */
  private Set<String> read(String criterion) {
    Set<String> read = new TreeSet<>();
    for (YearSide side : List.of(from, to)) {
      side.rules(criterion).ifPresent(each -> read.addAll(ReadFields.of(side, each)));
    }
    return read;
  }

  private List<Cause> causes(
      String criterion,
      ReadResult.@Nullable Judged old,
      ReadResult.@Nullable Judged now,
      BaselineState state) {
    Set<String> read = read(criterion);
    Set<Cause> causes = new LinkedHashSet<>();
    if (old != null && now != null) {
      causes.addAll(answers.of(read));
    }
    causes.addAll(items.of(read));
    rules.of(criterion, read).ifPresent(causes::add);
    if (old != null && now != null) {
      if (old.weight() != now.weight()) {
        causes.add(new Cause.Weight(old.weight(), now.weight()));
      }
      guidance(criterion).ifPresent(causes::add);
    }
    if (state == BaselineState.UPDATED) {
      services().ifPresent(causes::add);
    }
    return new ArrayList<>(causes);
  }

  private Optional<Cause> guidance(String criterion) {
    Cause.Guidance guidance = new Cause.Guidance(from.guidance(criterion), to.guidance(criterion));
    return guidance.before().equals(guidance.after()) ? Optional.empty() : Optional.of(guidance);
  }

  private Optional<Cause> services() {
    List<String> before = from.answers().services();
    List<String> after = to.answers().services();
    boolean absent = !Objects.equals(from.answers().absent(), to.answers().absent());
    return before.equals(after) && !absent
        ? Optional.empty()
        : Optional.of(new Cause.Services(before, after, absent));
  }
}
