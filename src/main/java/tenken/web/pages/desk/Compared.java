package tenken.web.pages.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.round.compare.CriteriaGroup;
import tenken.round.compare.OperatorTable;

/**
 * The operators of a round by the criteria of one group, never a ranking.
 *
 * @param table what it is made of
 * @param columns the operators
 * @param group the group that is shown
 * @param lines its criteria
 */
public record Compared(
    OperatorTable table,
    Columns<OperatorTable.Column> columns,
    @Nullable CriteriaGroup group,
    List<Line> lines) {

  /** A criterion, and what it came to at each operator. */
  public record Line(OperatorTable.Row criterion, List<Square> squares) {

    /** Tells whether operators differ in it. */
    public boolean differs() {
      return squares.stream().map(Square::level).distinct().count() > 1;
    }
  }

  /** What a criterion came to at an operator; nothing where it is not judged there. */
  public record Square(OperatorTable.Column operator, OperatorTable.@Nullable Entry entry) {

    @Nullable Object level() {
      return entry == null ? null : entry.level().level();
    }
  }

  /** The group of this id, or else the first. */
  static Compared of(OperatorTable table, @Nullable String id, int from) {
    Columns<OperatorTable.Column> columns = new Columns<>(table.operators(), from);
    CriteriaGroup group =
        table.groups().stream()
            .filter(each -> Objects.equals(each.id(), id))
            .findFirst()
            .orElse(table.groups().isEmpty() ? null : table.groups().get(0));
    Map<String, OperatorTable.Row> rows = new HashMap<>();
    table.criteria().forEach(row -> rows.put(row.id(), row));
    List<Line> lines =
        group == null
            ? List.of()
            : group.criteria().stream()
                .map(each -> line(Objects.requireNonNull(rows.get(each)), columns))
                .toList();
    return new Compared(table, columns, group, lines);
  }

  private static Line line(OperatorTable.Row row, Columns<OperatorTable.Column> columns) {
    Map<String, OperatorTable.Entry> entries = new HashMap<>();
    row.entries().forEach(entry -> entries.put(entry.operator(), entry));
    return new Line(
        row,
        columns.shown().stream()
            .map(operator -> new Square(operator, entries.get(operator.operator())))
            .toList());
  }
}
