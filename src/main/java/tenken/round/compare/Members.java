package tenken.round.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.round.compare.Snapshot.Member;
import tenken.round.compare.Snapshot.MemberLevel;
import tenken.round.compare.SnapshotDifferences.LevelChange;
import tenken.round.compare.SnapshotDifferences.OperatorChange;

/** How the operators of a round stand, and how that differs between two times. */
final class Members {

  private Members() {}

  static List<Member> of(List<RoundStanding> standings, OperatorTable table) {
    return standings.stream().map(each -> member(each, table)).toList();
  }

  private static Member member(RoundStanding standing, OperatorTable table) {
    List<MemberLevel> levels = new ArrayList<>();
    for (OperatorTable.Row row : table.criteria()) {
      for (OperatorTable.Entry entry : row.entries()) {
        if (entry.operator().equals(standing.operator())) {
          OperatorTable.SetLevel set = entry.override();
          levels.add(new MemberLevel(row.id(), entry.level(), set == null ? null : set.level()));
        }
      }
    }
    return new Member(
        standing.operator(),
        standing.submission(),
        standing.submission() == null ? null : standing.version(),
        standing.assessment(),
        standing.because(),
        levels);
  }

  /** The operators that stand otherwise now. */
  static List<OperatorChange> changed(List<Member> before, List<Member> now) {
    Map<String, Member> stood =
        before.stream().collect(Collectors.toMap(Member::operator, Function.identity()));
    List<OperatorChange> changes = new ArrayList<>();
    for (Member member : now) {
      Member old = stood.get(member.operator());
      if (!member.equals(old)) {
        changes.add(
            new OperatorChange(member.operator(), old == null, old, member, levels(old, member)));
      }
    }
    return changes;
  }

  private static List<LevelChange> levels(@Nullable Member before, Member now) {
    Map<String, MemberLevel> old = byCriterion(before);
    Map<String, MemberLevel> current = byCriterion(now);
    Set<String> criteria = new LinkedHashSet<>(current.keySet());
    criteria.addAll(old.keySet());
    return criteria.stream()
        .filter(each -> !Objects.equals(old.get(each), current.get(each)))
        .map(each -> new LevelChange(each, old.get(each), current.get(each)))
        .toList();
  }

  private static Map<String, MemberLevel> byCriterion(@Nullable Member member) {
    Map<String, MemberLevel> levels = new LinkedHashMap<>();
    if (member != null) {
      member.levels().forEach(each -> levels.put(each.criterion(), each));
    }
    return levels;
  }
}
