package tenken.web.pages.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.catalog.Text;
import tenken.round.compare.CriteriaGroup;
import tenken.round.compare.LevelNow;
import tenken.round.compare.OperatorTable;

/**
 * The operators of a round by viewpoints. An aid to reading, never a ranking: operators stand in
 * the order of the round.
 *
 * @param table what it is made of
 * @param columns the operators
 * @param rows the viewpoints
 */
public record HeatMap(OperatorTable table, Columns<OperatorTable.Column> columns, List<Row> rows) {

  /** A viewpoint and what it comes to at each operator. */
  public record Row(String viewpoint, Text title, List<Square> squares) {}

  /**
   * What a viewpoint comes to at an operator.
   *
   * @param level the level as it was computed, or null where no criterion of it was judged
   * @param set the level with those that the secretariat set, or null where it set none
   */
  public record Square(OperatorTable.Column operator, @Nullable Level level, @Nullable Level set) {}

  static HeatMap of(OperatorTable table, int from) {
    Columns<OperatorTable.Column> columns = new Columns<>(table.operators(), from);
    Map<String, OperatorTable.Row> criteria = new HashMap<>();
    table.criteria().forEach(row -> criteria.put(row.id(), row));
    List<Row> rows = new ArrayList<>();
    for (CriteriaGroup group : table.groups()) {
      List<OperatorTable.Row> its =
          group.criteria().stream().map(id -> Objects.requireNonNull(criteria.get(id))).toList();
      rows.add(
          new Row(
              Objects.requireNonNullElse(group.id(), ""),
              group.title(),
              columns.shown().stream().map(operator -> square(operator, its)).toList()));
    }
    return new HeatMap(table, columns, rows);
  }

  private static Square square(OperatorTable.Column operator, List<OperatorTable.Row> criteria) {
    Worst computed = new Worst();
    Worst set = new Worst();
    boolean changed = false;
    for (OperatorTable.Row row : criteria) {
      OperatorTable.Entry entry = entry(row, operator.operator()).orElse(null);
      if (entry != null) {
        OperatorTable.SetLevel override = entry.override();
        computed.add(entry.level());
        set.add(override == null ? entry.level() : exactly(override.level()));
        changed |= override != null;
      }
    }
    return new Square(operator, computed.level(), changed ? set.level() : null);
  }

  private static Optional<OperatorTable.Entry> entry(OperatorTable.Row row, String operator) {
    return row.entries().stream().filter(each -> each.operator().equals(operator)).findFirst();
  }

  private static LevelNow exactly(Level level) {
    return switch (level) {
      case NOT_APPLICABLE -> new LevelNow(level, null, null, true);
      case UNDETERMINED -> new LevelNow(level, Level.SATISFIED, Level.LACKING, false);
      default -> new LevelNow(level, level, level, false);
    };
  }
}
